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
 */
record PageView(View view, Arrangement maps, Optional<SavedView> saved) {

    static PageView of(View view) {
        return new PageView(view, Arrangement.ONE_MAP, Optional.empty());
    }
}
