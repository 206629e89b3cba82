package org.plazaatlas.desktop.views;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.VisitTrail;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

/**
 * The views visited one after another. A view counts as visited once it has stood still for a
 * while, and when it is left for another topic, selection, arrangement or drawer; what goes by
 * while the map is dragged or the time plays does not. Going back leaves language and theme as they
 * are now.
 */
final class VisitHistory {

    /** A view and the maps that it was shown on. */
    record Visit(View view, Arrangement arrangement) {

        Visit {
            view = view.withLanguage(Language.EN).withTheme(Theme.LIGHT);
            arrangement = arrangement.fitting(view);
        }
    }

    private final AtlasModel model;
    private final Debounce stillness;
    private final VisitTrail<Visit> trail = new VisitTrail<>();
    private boolean travelling;

    VisitHistory(AtlasModel model, Debounce stillness) {
        this.model = model;
        this.stillness = stillness;
        visitShown();
        model.viewProperty().subscribe(this::follow);
        model.maps().arrangementProperty().subscribe(this::followArrangement);
    }

    /** For knowing whether there is a way back or forward. */
    VisitTrail<Visit> trail() {
        return trail;
    }

    private void follow(View before, View now) {
        if (isAnotherMatter(before, now)) {
            visit(before, model.maps().arrangementProperty().get());
        }
        stillness.await(this::visitShown);
    }

    private void followArrangement(Arrangement before, Arrangement now) {
        if (!(before instanceof Multiples && now instanceof Multiples)) {
            visit(model.view(), before);
        }
        stillness.await(this::visitShown);
    }

    /** Weights and dates of a topic are moved like the map: only its sort makes it another. */
    private static boolean isAnotherMatter(View before, View now) {
        return !before.selection().equals(now.selection())
                || !before.topic().getClass().equals(now.topic().getClass());
    }

    /** Counts what the window shows now as visited. */
    void visitShown() {
        visit(model.view(), model.maps().arrangementProperty().get());
    }

    /** On the way to another view nothing counts that is shown for a moment. */
    private void visit(View view, Arrangement arrangement) {
        if (!travelling) {
            trail.visit(new Visit(view, arrangement));
        }
    }

    /** Shows a view as the next one visited. */
    void goTo(View view, Arrangement arrangement) {
        visitShown();
        show(view, arrangement);
        visitShown();
    }

    void goBack() {
        visitShown();
        trail.back().ifPresent(this::show);
    }

    void goForward() {
        visitShown();
        trail.forward().ifPresent(this::show);
    }

    private void show(Visit visited) {
        View now = model.view();
        show(
                visited.view().withLanguage(now.language()).withTheme(now.theme()),
                visited.arrangement());
    }

    private void show(View view, Arrangement arrangement) {
        travelling = true;
        model.show(view, arrangement);
        travelling = false;
    }
}
