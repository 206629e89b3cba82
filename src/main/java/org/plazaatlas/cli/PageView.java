package org.plazaatlas.cli;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.View;
import org.plazaatlas.workspace.SavedView;

import java.util.Optional;

/**
 * What goes on one page.
 *
 * @param maps on how many maps the view is shown
 * @param saved the view that somebody keeps and from which this one was made, if any
 * @param retitled whether the page has another title or date stamp than a piece had that carried
 *     the view, whose name may come from them
 */
record PageView(View view, Arrangement maps, Optional<SavedView> saved, boolean retitled) {

    static PageView of(View view) {
        return new PageView(view, Arrangement.ONE_MAP, Optional.empty(), false);
    }

    /** The view that somebody keeps, if it is shown as it is and called so. */
    Optional<SavedView> kept() {
        return saved.filter(kept -> !retitled)
                .filter(kept -> kept.view().equals(view))
                .filter(kept -> kept.arrangement().equals(maps));
    }
}
