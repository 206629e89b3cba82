package org.plazaatlas.briefing.sheet;

import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.paint.PageLayer;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a page that users may want to move or edit; all places in logical pixels of the
 * page.
 *
 * @param texts every line of text outside the maps, in the order in which they are drawn
 * @param places by layer, the places of parts that are neither map nor text
 * @param reading the page in reading order
 * @param names of what is drawn on the maps
 * @param mapIsPicture whether the maps of a slide are one picture; else they are shapes
 */
public record SheetParts(
        List<PageText> texts,
        Map<PageLayer, List<Rectangle2D>> places,
        SheetElement reading,
        PartNames names,
        boolean mapIsPicture) {

    public SheetParts {
        texts = List.copyOf(texts);
        places = Map.copyOf(places);
    }

    public static SheetParts of(Plate plate, PartNames names) {
        Map<PageLayer, List<Rectangle2D>> places = new EnumMap<>(PageLayer.class);
        Arrays.stream(PageLayer.values()).forEach(l -> places.put(l, plate.places(l)));
        ReadingOrder reading =
                new ReadingOrder(
                        plate.texts(),
                        plate.frames(),
                        plate.places(PageLayer.SIGNS),
                        plate.alternativeText());
        return new SheetParts(
                plate.texts(),
                places,
                reading.whole(),
                names,
                plate.design().shows(PagePart.MAP_PICTURE));
    }

    public List<Rectangle2D> places(PageLayer layer) {
        return places.getOrDefault(layer, List.of());
    }
}
