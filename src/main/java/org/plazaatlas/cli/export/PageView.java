package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.Optional;

/**
 * What goes on one page.
 *
 * @param maps on how many maps the view is shown
 * @param saved the saved view from which this one was made, if any
 * @param retitled whether the page has another title or date stamp than the piece from which the
 *     view was read; the name of the view may come from these
 */
public record PageView(View view, Arrangement maps, Optional<SavedView> saved, boolean retitled) {

    static PageView of(View view) {
        return new PageView(view, Arrangement.ONE_MAP, Optional.empty(), false);
    }

    /** The saved view, if the page shows it unchanged and under its name. */
    Optional<SavedView> kept() {
        return saved.filter(kept -> !retitled)
                .filter(kept -> kept.view().equals(view))
                .filter(kept -> kept.arrangement().equals(maps));
    }

    /** The same page of the land of its subject; this one if there is none on that day. */
    public PageView fitted(MapMessage message, Scenes scenes, Atlas atlas) {
        return SubjectFocus.of(message, atlas, scenes.of(view))
                .map(focus -> view.withExtent(focus.extent(atlas)))
                .map(shown -> new PageView(shown, maps, saved, retitled))
                .orElse(this);
    }

    /**
     * The page, ready to be written. It carries the name of the saved view unless it shows another
     * one.
     *
     * @param exports makes pages; for one thread at a time
     */
    Sheet sheet(PageExport exports, PlateDesign design) {
        return kept().map(keptView -> exports.sheet(keptView, design))
                .orElseGet(() -> exports.sheet(view, maps, design));
    }

    /** How the page is laid out. */
    Plate plate(PageExport exports, PlateDesign design) {
        return exports.plate(view, maps, design);
    }
}
