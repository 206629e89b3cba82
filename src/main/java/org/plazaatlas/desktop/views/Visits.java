package org.plazaatlas.desktop.views;

import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.Trail;
import org.plazaatlas.model.Language;

/**
 * The views visited one after another. A view counts as visited once it has stood still for a
 * while, and when it is left for another topic, selection or drawer; what goes by while the map is
 * dragged or the time plays does not. Going back leaves language and theme as they are now.
 */
final class Visits {

    private final AtlasModel model;
    private final Stillness stillness;
    private final Trail<View> trail = new Trail<>();
    private boolean travelling;

    Visits(AtlasModel model, Stillness stillness) {
        this.model = model;
        this.stillness = stillness;
        visitShown();
        model.viewProperty().subscribe(this::follow);
    }

    /** For knowing whether there is a way back or forward. */
    Trail<View> trail() {
        return trail;
    }

    private void follow(View before, View now) {
        if (!travelling && isAnotherMatter(before, now)) {
            visit(before);
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
        visit(model.view());
    }

    private void visit(View view) {
        trail.visit(view.withLanguage(Language.EN).withTheme(Theme.LIGHT));
    }

    void goBack() {
        visitShown();
        trail.back().ifPresent(this::show);
    }

    void goForward() {
        visitShown();
        trail.forward().ifPresent(this::show);
    }

    private void show(View visited) {
        View now = model.view();
        travelling = true;
        model.show(visited.withLanguage(now.language()).withTheme(now.theme()));
        travelling = false;
    }
}
