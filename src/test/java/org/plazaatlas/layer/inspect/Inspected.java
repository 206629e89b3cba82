package org.plazaatlas.layer.inspect;

import org.plazaatlas.language.Language;
import org.plazaatlas.layer.feature.LayerProblem;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Inspects small invented files in tests, with a gazetteer of five municipalities. */
final class Inspected {

    private static final Gazetteer GAZETTEER =
            new Gazetteer(
                    List.of(
                            municipality("01001", "Aguascalientes"),
                            municipality("02004", "Tijuana"),
                            municipality("08037", "Juárez"),
                            municipality("19031", "Juárez"),
                            municipality("25006", "Culiacán")));

    private final FileReport report;

    private Inspected(FileReport report) {
        this.report = report;
    }

    private static Municipality municipality(String code, String name) {
        return new Municipality(code, name, code.substring(0, 2), 1, new LonLat(-100, 20), "s");
    }

    /** Writes a text and inspects it. */
    static Inspected text(Path folder, String name, String text) {
        return text(folder, name, text, StandardCharsets.UTF_8);
    }

    static Inspected text(Path folder, String name, String text, Charset charset) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, text.getBytes(charset));
            return file(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Inspected file(Path file) {
        FileInspector inspector = new FileInspector(() -> GAZETTEER, ReadingMonitor.NONE);
        return new Inspected(inspector.inspect(file, _ -> true, Optional.empty()));
    }

    FileReport report() {
        return report;
    }

    /** The only layer. */
    LayerReport layer() {
        if (report.layers().size() != 1) {
            throw new AssertionError("expected one layer, found " + report);
        }
        return report.layers().getFirst();
    }

    LayerReport layer(String name) {
        return report.layers().stream()
                .filter(layer -> layer.layer().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layer " + name + " in " + report));
    }

    FieldProfile field(String name) {
        return layer().fields().stream()
                .filter(field -> field.field().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name + " in " + layer()));
    }

    double sum(String field) {
        return field(field).numbers().orElseThrow().sum();
    }

    List<ProblemKind> kinds() {
        return report.problems().stream().map(LayerProblem::kind).toList();
    }

    LayerProblem problem(ProblemKind kind) {
        return report.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + report.problems()));
    }

    String message(ProblemKind kind) {
        return problem(kind).message().in(Language.EN);
    }
}
