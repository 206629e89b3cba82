package org.plazaatlas.desktop.detail;

import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a dossier. Sections with the same heading reuse the views of the dossier before,
 * because new nodes are slow; lists that were unfolded stay unfolded while the subject stays.
 */
final class DossierBody extends VBox {

    private final Map<String, SectionView> views = new HashMap<>();
    private Subject subject;

    DossierBody() {
        getStyleClass().add("dossier-body");
    }

    void show(Dossier dossier, DossierRendering rendering) {
        if (!dossier.subject().equals(subject)) {
            views.values().forEach(SectionView::fold);
        }
        subject = dossier.subject();
        List<SectionView> shown = new ArrayList<>();
        for (Section section : dossier.sections()) {
            SectionView view = views.computeIfAbsent(name(section), _ -> new SectionView());
            view.show(section, rendering);
            shown.add(view);
        }
        views.values().retainAll(shown);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /** The heading without the count of its lines, which changes with the date. */
    private static String name(Section section) {
        return section.heading().replaceAll("[\\d,.]+", "");
    }
}
