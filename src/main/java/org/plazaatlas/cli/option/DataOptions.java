package org.plazaatlas.cli.option;

import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.GeoJson;
import org.plazaatlas.briefing.data.JsonTables;
import org.plazaatlas.briefing.data.Kml;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.data.ShapefileExport;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The options that all commands for data share: the atlas, what counts as told, and the output
 * file.
 */
public final class DataOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Mixin private OwnOptions own;

    @Mixin private EvidenceOptions evidence;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out.data")
    private Path out;

    @Option(names = "--excel", descriptionKey = "option.excel")
    private boolean excel;

    @Mixin private ReplaceOption replace;

    /** Writes the text of an output, which is encoded in UTF-8. */
    @FunctionalInterface
    public interface TextWriter {
        /**
         * Writes the text; the writer stays open.
         *
         * @throws IOException if the writer fails
         */
        void writeTo(Writer out) throws IOException;
    }

    @FunctionalInterface
    private interface FileWriting {
        void writeTo(Path file) throws IOException;
    }

    /**
     * The atlas of the folder asked for; by default the bundled one.
     *
     * @throws CommandException with the first problem if the folder is missing or damaged
     */
    public Atlas atlas(OptionReader reader) {
        return own.atlas(folder, reader);
    }

    /**
     * The history of that atlas.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas has no place for
     */
    public History history(Atlas atlas) {
        return own.history(atlas, folder);
    }

    /**
     * What counts as told; by default, the statements of all sources.
     *
     * @throws CommandException if an option is malformed or names a source that the atlas lacks
     */
    public Account account(Atlas atlas, OptionReader reader) {
        return evidence.changed(Account.DEFAULT, atlas, reader);
    }

    /**
     * The format asked for, else the one that the ending of the output file names, else the first.
     *
     * @param written what {@code --format} says; null if it is not there
     * @param codes of the formats that the command writes, with bars between
     * @throws CommandException if the command does not write the format
     */
    public DataFormatOption format(String written, String codes, OptionReader reader) {
        List<String> possible = List.of(codes.split("\\|"));
        String meant =
                Optional.ofNullable(written)
                        .or(() -> ending(possible))
                        .orElseGet(possible::getFirst);
        return new DataOptionReader(reader).format(meant, codes);
    }

    /** The format that the output file is named after, if any; GeoJSON is named json, too. */
    private Optional<String> ending(List<String> possible) {
        return Arrays.stream(DataFormatOption.values())
                .filter(format -> out != null && isNamed(format, out))
                .findFirst()
                .map(
                        format ->
                                format == DataFormatOption.JSON && !possible.contains(format.code())
                                        ? DataFormatOption.GEOJSON
                                        : format)
                .map(DataFormatOption::code);
    }

    /**
     * Checks that the evidence asked for is well described and that the output can be written in a
     * format, before the work is done.
     *
     * @throws CommandException if it is not or cannot, or if a format that is no text has no output
     *     file with its ending
     */
    public void requireWritable(DataFormatOption format, OptionReader reader) {
        evidence.check(reader);
        if (format.needsFile() && (out == null || !isNamed(format, out))) {
            throw CommandException.ofUsage(reader.say("out.needsFile", format.code()));
        }
        if (excel && format != DataFormatOption.CSV) {
            throw CommandException.ofUsage(reader.say("excel.notCsv"));
        }
        if (out != null) {
            reader.requireWritable(out);
            replace.check(List.of(out), spec.commandLine(), reader);
        }
    }

    private static boolean isNamed(DataFormatOption format, Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + format.code());
    }

    /**
     * Writes what a command found: its features as a map layer, else its rows.
     *
     * @param stamp told in every row or, in JSON, once
     * @throws CommandException if the output cannot be written
     */
    public void write(
            DataTable table,
            Supplier<FeatureTable> features,
            Provenance stamp,
            DataFormatOption format,
            OptionReader reader) {
        switch (format) {
            case GEOJSON, KML, GPKG, SHP -> write(features.get(), format, reader);
            default -> write(table, stamp, format, reader);
        }
    }

    /**
     * Writes features in any format but JSON and plain text.
     *
     * @throws CommandException if the output cannot be written
     */
    public void write(FeatureTable features, DataFormatOption format, OptionReader reader) {
        switch (format) {
            case GEOJSON -> writeText(writer -> GeoJson.write(features, writer), reader);
            case KML -> writeText(writer -> Kml.write(features, writer), reader);
            case GPKG -> write(file -> DataFileFormat.GPKG.save(features, file), reader);
            case SHP -> writeShapefile(features, reader);
            default -> write(features.table(), format, reader);
        }
    }

    /** Tells which names of fields had to be shortened. */
    private void writeShapefile(FeatureTable features, OptionReader reader) {
        write(file -> DataFileFormat.SHP.save(features, file), reader);
        String renamed =
                ShapefileExport.renamed(features.table()).entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + String.join(" ", entry.getValue()))
                        .collect(Collectors.joining(", "));
        if (!renamed.isEmpty()) {
            spec.commandLine().getErr().println(reader.say("shapefile.renamed", renamed));
            spec.commandLine().getErr().flush();
        }
    }

    /**
     * Writes a table with where it comes from as JSON, CSV or Excel file.
     *
     * @throws CommandException if the output cannot be written
     */
    public void write(
            DataTable table, Provenance stamp, DataFormatOption format, OptionReader reader) {
        if (format == DataFormatOption.JSON) {
            writeText(writer -> JsonTables.write(stamp, List.of(table), writer), reader);
        } else {
            write(stamp.on(table), format, reader);
        }
    }

    /**
     * Writes a table as CSV or Excel file.
     *
     * @throws CommandException if the output cannot be written
     */
    public void write(DataTable table, DataFormatOption format, OptionReader reader) {
        if (format == DataFormatOption.XLSX) {
            write(file -> DataFileFormat.XLSX.save(table, file), reader);
        } else {
            writeText(writer -> writer.write(CsvText.of(table)), reader);
        }
    }

    private void write(FileWriting writing, OptionReader reader) {
        try {
            writing.writeTo(out);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
    }

    /**
     * Writes text to the file asked for, by default to the standard output.
     *
     * @throws CommandException if the output cannot be written
     */
    public void writeText(TextWriter text, OptionReader reader) {
        TextWriter whole = excel ? afterMark(text) : text;
        try {
            if (out == null) {
                print(whole, reader);
            } else {
                WholeFile.write(out, bytes -> writeUtf8(whole, bytes));
            }
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
    }

    private static TextWriter afterMark(TextWriter text) {
        return writer -> {
            writer.write(CsvText.MARK);
            text.writeTo(writer);
        };
    }

    private static void writeUtf8(TextWriter text, OutputStream bytes) throws IOException {
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.writeTo(writer);
        writer.flush();
    }

    private void print(TextWriter text, OptionReader reader) throws IOException {
        PrintWriter standardOutput = spec.commandLine().getOut();
        text.writeTo(standardOutput);
        if (standardOutput.checkError()) {
            throw reader.unwritable(reader.say("out.standard"), reader.say("reason.stopped"));
        }
    }
}
