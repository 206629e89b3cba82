package org.plazaatlas.briefing.checks;

import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PrintedLine;
import org.plazaatlas.cartography.page.TextRole;

import java.util.List;
import java.util.Set;

/**
 * The lettering of a page, as the checks look at it.
 *
 * @param longestPoints the longest side of the page, in points
 * @param cut the roles of the texts that have no room
 */
record PageLettering(List<PrintedLine> lines, double longestPoints, Set<TextRole> cut) {

    static PageLettering of(Plate plate) {
        Page page = plate.page();
        double longest = Math.max(page.widthPoints(), page.heightPoints());
        return new PageLettering(plate.printedLines(), longest, plate.cutTexts());
    }
}
