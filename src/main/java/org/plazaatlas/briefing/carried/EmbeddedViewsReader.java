package org.plazaatlas.briefing.carried;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the views that a finished file carries, and the design of its plates. */
public final class EmbeddedViewsReader {

    /**
     * What a file carries.
     *
     * @param views those that could be read; see {@link org.plazaatlas.workspace.FittedView} for
     *     what an atlas lacks of them
     * @param design of the plates, if the file carries one
     * @param atlas the fingerprint of the atlas that they were made from, if the file carries one
     * @param problems what is wrong with the file; empty if nothing is
     */
    public record Reading(
            List<SavedView> views,
            Optional<PlateDesign> design,
            Optional<AtlasFingerprint> atlas,
            List<Problem> problems) {

        private static Reading ofNothing(List<Problem> problems) {
            return new Reading(List.of(), Optional.empty(), Optional.empty(), problems);
        }

        public Reading {
            views = List.copyOf(views);
            problems = List.copyOf(problems);
        }
    }

    /** More than a deck of a hundred pages has. */
    private static final int MOST_BYTES = 128 << 20;

    private final FileProblems problems;

    private EmbeddedViewsReader(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * Reads a file. Reports everything that is wrong with it, also if it cannot be read, among the
     * problems, in both languages.
     */
    public static Reading read(Path file) {
        EmbeddedViewsReader reader =
                new EmbeddedViewsReader(new FileProblems(file.getFileName().toString()));
        return reader.json(file)
                .map(reader::reading)
                .orElseGet(() -> Reading.ofNothing(reader.problems.found()));
    }

    private Optional<String> json(Path file) {
        byte[] bytes;
        try {
            bytes = unpacked(BoundedFile.bytes(file, MOST_BYTES));
        } catch (IOException e) {
            note("carried.unreadable", FileReason.of(e));
            return Optional.empty();
        }
        Optional<EmbeddingFormat> format = EmbeddingFormat.of(bytes);
        if (format.isEmpty()) {
            note(isJpeg(bytes) ? "carried.jpeg" : "carried.unknown");
        }
        return format.flatMap(kind -> json(kind, bytes));
    }

    /** Some programs compress the SVG that they save. */
    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!packed) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return BoundedFile.bytes(in, BoundedFile.MOST_BYTES);
        }
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }

    private Optional<String> json(EmbeddingFormat format, byte[] bytes) {
        try {
            Optional<String> json = format.json(bytes);
            if (json.isEmpty()) {
                note("carried.none", format);
            }
            return json;
        } catch (IOException | RuntimeException e) {
            // The libraries that read damaged files do not only throw what they declare.
            note("carried.damaged", FileReason.of(e), format);
            return Optional.empty();
        }
    }

    private Reading reading(String json) {
        ViewFile.Reading read = ViewFile.read(json, problems.file());
        read.problems().forEach(problem -> problems.add(problem.record(), problem.message()));
        if (read.views().isEmpty()) {
            return Reading.ofNothing(problems.found());
        }
        JsonObject root = JsonParser.parseString(json).getAsJsonObject();
        Optional<PlateDesign> design =
                PlateDesignJson.read(root.get(EmbeddedViews.DESIGN), problems);
        List<SavedView> views =
                root.has(EmbeddedViews.DESIGN)
                        ? read.views()
                        : LegacyMultiples.onOnePage(read.views());
        Optional<AtlasFingerprint> atlas = atlas(root.get(EmbeddedViews.ATLAS));
        return new Reading(views, design, atlas, problems.found());
    }

    private Optional<AtlasFingerprint> atlas(JsonElement value) {
        Optional<AtlasFingerprint> atlas = AtlasFingerprint.JSON.read(value);
        if (atlas.isEmpty()) {
            note("carried.atlas");
        }
        return atlas;
    }

    private void note(String key, Object... arguments) {
        problems.add("", BriefingWords.both(key, arguments));
    }
}
