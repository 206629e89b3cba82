package org.plazaatlas.desktop.detail;

import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sections of a dossier. Another dossier of the same subject keeps the sections that stayed the
 * same, which is most of them while the date is dragged, and lists that were unfolded stay so.
 */
final class DossierBody extends VBox {

    private Optional<Dossier> shown = Optional.empty();
    private Language language;

    DossierBody() {
        getStyleClass().add("dossier-body");
    }

    void show(Dossier dossier, Rendering rendering) {
        Map<String, SectionView> before = reusable(dossier, rendering);
        List<SectionView> views =
                dossier.sections().stream().map(s -> view(s, before, rendering)).toList();
        if (!getChildren().equals(views)) {
            getChildren().setAll(views);
        }
        shown = Optional.of(dossier);
        language = rendering.language();
    }

    private Map<String, SectionView> reusable(Dossier dossier, Rendering rendering) {
        Map<String, SectionView> byHeading = new HashMap<>();
        boolean sameSubject = shown.filter(d -> d.subject().equals(dossier.subject())).isPresent();
        if (sameSubject && rendering.language() == language) {
            getChildren().stream()
                    .map(SectionView.class::cast)
                    .forEach(view -> byHeading.put(name(view.section()), view));
        }
        return byHeading;
    }

    private static SectionView view(
            Section section, Map<String, SectionView> before, Rendering rendering) {
        SectionView old = before.get(name(section));
        if (old != null && old.section().equals(section)) {
            old.refresh(rendering);
            return old;
        }
        return new SectionView(section, old == null ? 0 : old.shown(), rendering);
    }

    /** The heading without the number of its lines, which changes with the date. */
    private static String name(Section section) {
        return section.heading().replaceAll("[\\d,.]+", "");
    }
}
