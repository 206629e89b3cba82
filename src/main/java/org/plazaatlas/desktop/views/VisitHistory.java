package org.plazaatlas.desktop.views;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.VisitTrail;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

/**
 * The history of visited views. A view counts as visited after it has stayed the same for a while,
 * and when the user leaves it for another topic, selection, arrangement or drawer. Without the
 * wait, every step of dragging or playing would be a visit. Going back keeps the current language
 * and theme, because they are not what the user goes back to.
 */
final class VisitHistory {

    /** A view and its arrangement, without language and theme, which make no other visit. */
    record Visit(View view, Arrangement arrangement) {

        Visit {
            view = view.withLanguage(Language.EN).withTheme(Theme.LIGHT);
            arrangement = arrangement.fitting(view);
        }
    }

    private final AtlasModel model;
    private final Debounce debounce;
    private final VisitTrail<Visit> trail = new VisitTrail<>();
    private boolean travelling;

    VisitHistory(AtlasModel model, Debounce debounce) {
        this.model = model;
        this.debounce = debounce;
        visitShown();
        model.viewProperty().subscribe(this::follow);
        model.maps().arrangementProperty().subscribe(this::followArrangement);
    }

    /** The trail of visits, which says whether there is a way back or forward. */
    VisitTrail<Visit> trail() {
        return trail;
    }

    private void follow(View before, View now) {
        if (isAnotherMatter(before, now)) {
            visit(before, model.maps().arrangementProperty().get());
        }
        debounce.await(this::visitShown);
    }

    private void followArrangement(Arrangement before, Arrangement now) {
        if (!(before instanceof Multiples && now instanceof Multiples)) {
            visit(model.view(), before);
        }
        debounce.await(this::visitShown);
    }

    /**
     * Whether selection or kind of topic differ. Weights and dates of a topic are moved like the
     * map and make no visit of their own.
     */
    private static boolean isAnotherMatter(View before, View now) {
        return !before.selection().equals(now.selection())
                || !before.topic().getClass().equals(now.topic().getClass());
    }

    /** Adds what the window shows now to the history. */
    void visitShown() {
        visit(model.view(), model.maps().arrangementProperty().get());
    }

    /** Adds a visit, except while another view is being set: intermediate states do not count. */
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
