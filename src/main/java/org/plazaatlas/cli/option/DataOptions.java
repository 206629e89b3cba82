package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.DataFormat;
import org.plazaatlas.cli.request.DataRequest;
import org.plazaatlas.cli.request.Refusal;
import org.plazaatlas.cli.request.Request;
import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.GeoJson;
import org.plazaatlas.briefing.data.ShapefileExport;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.territory.time.History;

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
import java.util.Locale;

/** The options that all commands for data share: which atlas, according to whom, and where to. */
public final class DataOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Option(names = "--by-source", paramLabel = "ID|kind:KIND", descriptionKey = "option.bySource")
    private String source;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out.data")
    private Path out;

    /** Writes text, in UTF-8 wherever it goes. */
    @FunctionalInterface public
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    public Atlas atlas(Request request) {
        return request.atlas(folder.path());
    }

    public History history(Atlas atlas) {
        return folder.history(atlas);
    }

    public Attribution attribution(Atlas atlas, Request request) {
        return new DataRequest(request).attribution(source, atlas);
    }

    /**
     * Whether a file of the format can be written there; asked before the work is done.
     *
     * @throws Refusal if it cannot, or if a shapefile is to go to the standard output
     */
    public void requireWritable(DataFormat format, Request request) {
        boolean shapefile = format == DataFormat.SHP;
        if (shapefile && (out == null || !isNamedShp(out))) {
            throw Refusal.ofUsage(request.say("out.notShp"));
        }
        if (out != null) {
            request.requireWritable(out);
        }
    }

    private static boolean isNamedShp(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".shp");
    }

    /** Writes features as CSV, GeoJSON or shapefile. */
    public void write(FeatureTable features, DataFormat format, Request request) {
        switch (format) {
            case GEOJSON -> write(writer -> GeoJson.write(features, writer), request);
            case SHP -> writeShapefile(features, request);
            default -> write(writer -> writer.write(CsvText.of(features.table())), request);
        }
    }

    private void writeShapefile(FeatureTable features, Request request) {
        try {
            ShapefileExport.write(features, out);
        } catch (IOException e) {
            throw request.unwritable(out.toString(), e.getMessage());
        }
    }

    /** Writes text to the file asked for, else to the standard output. */
    public void write(Text text, Request request) {
        try {
            if (out == null) {
                print(text, request);
            } else {
                WholeFile.write(out, bytes -> writeUtf8(text, bytes));
            }
        } catch (IOException e) {
            throw request.unwritable(out.toString(), e.getMessage());
        }
    }

    private static void writeUtf8(Text text, OutputStream bytes) throws IOException {
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.writeTo(writer);
        writer.flush();
    }

    private void print(Text text, Request request) throws IOException {
        PrintWriter standardOutput = spec.commandLine().getOut();
        text.writeTo(standardOutput);
        if (standardOutput.checkError()) {
            throw request.unwritable(request.say("out.standard"), request.say("reason.stopped"));
        }
    }
}
