package org.plazaatlas.layer.inspect;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.opening.LayerFile;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Inspects a file: opens it, reads each of its layers, and tells what it holds. */
public final class FileInspector {

    private final Supplier<Gazetteer> gazetteer;
    private final ReadingMonitor monitor;

    /**
     * @param gazetteer of the municipalities that rows may name; asked only if they name some
     */
    public FileInspector(Supplier<Gazetteer> gazetteer, ReadingMonitor monitor) {
        this.gazetteer = Deferred.from(gazetteer)::get;
        this.monitor = monitor;
    }

    /**
     * Inspects the layers of a file. It never throws for what is wrong with the file: that is a
     * problem of the report.
     *
     * @param wanted tells by its name whether a layer is read
     * @param filter which records of them count; all if empty
     */
    public FileReport inspect(Path file, Predicate<String> wanted, Optional<RecordFilter> filter) {
        return inspect(file, wanted, filter, LayerMends.NONE);
    }

    /**
     * The same for a file of which someone decided how it is to be read.
     *
     * @param mends what was decided
     */
    public FileReport inspect(
            Path file, Predicate<String> wanted, Optional<RecordFilter> filter, LayerMends mends) {
        ProblemLog problems = new ProblemLog();
        List<LayerReport> layers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Optional<LayerFormat> format = Optional.empty();
        try (LayerSource source = LayerFile.open(file, mends.choices(), problems)) {
            format = Optional.of(source.format());
            if (source.layers().isEmpty()) {
                problems.addToFile(
                        ProblemKind.NO_VECTOR_LAYER, "file.noLayer", source.format().title());
            }
            LayerInspector.Inspection inspection =
                    new LayerInspector.Inspection(gazetteer, filter, mends, monitor, problems);
            for (LayerSchema layer : source.layers()) {
                names.add(layer.name());
                if (wanted.test(layer.name())) {
                    inspect(source, layer, inspection).ifPresent(layers::add);
                }
            }
        } catch (IOException | OutOfMemoryError e) {
            problems.addToFile(ProblemKind.FILE_UNREADABLE, "file.unreadable", FileReason.of(e));
        }
        return new FileReport(
                file.getFileName().toString(), format, names, layers, problems.problems());
    }

    private static Optional<LayerReport> inspect(
            LayerSource source, LayerSchema layer, LayerInspector.Inspection inspection) {
        try {
            return Optional.of(new LayerInspector(source, layer, inspection).inspect());
        } catch (IOException e) {
            inspection
                    .problems()
                    .addToLayer(
                            ProblemKind.CUT_SHORT,
                            layer.name(),
                            "layer.unreadable",
                            FileReason.of(e));
            return Optional.empty();
        }
    }
}
