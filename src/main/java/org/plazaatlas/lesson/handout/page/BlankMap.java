package org.plazaatlas.lesson.handout.page;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The states of an atlas without anything in them but their numbers, to be coloured and named. */
final class BlankMap {

    /** How close to the middle of a state its number stands. */
    private static final double TOLERANCE_METRES = 4_000;

    private static final TypeStyle NUMBER = PaperType.quiet(8.5);

    private final Atlas atlas;
    private final Plate plate;
    private final Sheet sheet;

    /**
     * @param sample a view whose date, language and theme the map has
     */
    BlankMap(StepMaps maps, View sample, Page page, String title) {
        atlas = maps.history().atlas();
        View view =
                sample.withTopic(Topic.ZONES)
                        .withExtent(Extent.ofCountry(atlas))
                        .withSelection(Optional.empty())
                        .withLayers(Set.of());
        plate = maps.plate(view, design(page).withTitle(Optional.of(title)));
        sheet = maps.sheet(plate);
    }

    private static PlateDesign design(Page page) {
        return PlateDesign.of(page)
                .withStyle(MapStyle.GREY)
                .withMessage(MapMessage.NONE)
                .withParts(Set.of(PagePart.TITLE, PagePart.SCALE_BAR));
    }

    Sheet sheet() {
        return sheet;
    }

    /** What of the page the map takes. */
    Rectangle2D frame() {
        return plate.frames().getFirst();
    }

    /** The states in the order of their numbers. */
    static List<State> numbered(Atlas atlas) {
        return atlas.contents().states();
    }

    /** Puts the number of each state into its middle. */
    void addNumbers(PageComposition page) {
        List<State> states = numbered(atlas);
        for (int i = 0; i < states.size(); i++) {
            String number = Integer.toString(i + 1);
            Point2D at = middle(states.get(i));
            page.add(
                    TextRole.BODY,
                    NUMBER,
                    number,
                    frame().getX() + at.getX() - NUMBER.width(number) / 2,
                    frame().getY() + at.getY() + 0.36 * NUMBER.sizePixels());
        }
    }

    private Point2D middle(State state) {
        Coordinate middle =
                MaximumInscribedCircle.getCenter(state.outline(), TOLERANCE_METRES).getCoordinate();
        return plate.map().viewport().toPixel(middle.x, middle.y);
    }
}
