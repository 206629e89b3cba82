package org.plazaatlas.desktop.ownlayers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.feature.LayerProblem;
import org.plazaatlas.layer.inspect.LayerReport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A layer of a file; its report changes when it is read with other mends. */
final class FoundLayer {
    final Path file;
    final BooleanProperty chosen = new SimpleBooleanProperty(true);
    LayerReport report;
    List<LayerProblem> problems;
    LayerMends mends = LayerMends.NONE;
    Map<String, String> byHand = Map.of();

    FoundLayer(Path file, LayerReport report, List<LayerProblem> problems) {
        this.file = file;
        this.report = report;
        this.problems = problems;
    }

    /** Those of this layer and of its file as a whole. */
    List<LayerProblem> ofLayer() {
        return problems.stream()
                .filter(p -> p.layer().isEmpty() || p.layer().equals(report.layer().name()))
                .toList();
    }
}
