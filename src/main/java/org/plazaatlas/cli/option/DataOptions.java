package org.plazaatlas.cli.option;

import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.GeoJson;
import org.plazaatlas.briefing.data.ShapefileExport;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormat;
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
import java.util.List;
import java.util.Locale;

/**
 * The options that all commands for data share: the atlas, what counts as told, and the output
 * file.
 */
public final class DataOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private AtlasFolder folder;

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

    /**
     * The atlas of the folder asked for; by default the bundled one.
     *
     * @throws CommandException with the first problem if the folder is missing or damaged
     */
    public Atlas atlas(OptionReader reader) {
        return reader.atlas(folder.path());
    }

    /**
     * The history of that atlas.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas has no place for
     */
    public History history(Atlas atlas) {
        return folder.history(atlas);
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
     * Checks that the evidence asked for is well described and that the output can be written in a
     * format, before the work is done.
     *
     * @throws CommandException if it is not or cannot, or if a shapefile has no output file that
     *     ends in {@code .shp}
     */
    public void requireWritable(DataFormat format, OptionReader reader) {
        evidence.check(reader);
        boolean shapefile = format == DataFormat.SHP;
        if (shapefile && (out == null || !isNamedShp(out))) {
            throw CommandException.ofUsage(reader.say("out.notShp"));
        }
        if (excel && format != DataFormat.CSV) {
            throw CommandException.ofUsage(reader.say("excel.notCsv"));
        }
        if (out != null) {
            reader.requireWritable(out);
            replace.check(List.of(out), spec.commandLine(), reader);
        }
    }

    private static boolean isNamedShp(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".shp");
    }

    /**
     * Writes features as CSV, GeoJSON or shapefile.
     *
     * @throws CommandException if the output cannot be written
     */
    public void write(FeatureTable features, DataFormat format, OptionReader reader) {
        switch (format) {
            case GEOJSON -> write(writer -> GeoJson.write(features, writer), reader);
            case SHP -> writeShapefile(features, reader);
            default -> write(writer -> writer.write(CsvText.of(features.table())), reader);
        }
    }

    private void writeShapefile(FeatureTable features, OptionReader reader) {
        try {
            ShapefileExport.write(features, out);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
    }

    /**
     * Writes text to the file asked for, by default to the standard output.
     *
     * @throws CommandException if the output cannot be written
     */
    public void write(TextWriter text, OptionReader reader) {
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
