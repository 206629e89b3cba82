package org.plazaatlas.briefing;

import org.plazaatlas.cartography.PageLayer;
import org.plazaatlas.cartography.PageText;
import org.plazaatlas.cartography.Plate;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a page that somebody may want to move or write anew; all places are logical pixels
 * of the page.
 *
 * @param texts every line of text outside the maps
 * @param places where the things of each layer stand that are neither map nor text
 */
public record SheetParts(List<PageText> texts, Map<PageLayer, List<Rectangle2D>> places) {

    public SheetParts {
        texts = List.copyOf(texts);
        places = Map.copyOf(places);
    }

    static SheetParts of(Plate plate) {
        Map<PageLayer, List<Rectangle2D>> places = new EnumMap<>(PageLayer.class);
        Arrays.stream(PageLayer.values()).forEach(l -> places.put(l, plate.places(l)));
        return new SheetParts(plate.texts(), places);
    }

    List<Rectangle2D> places(PageLayer layer) {
        return places.getOrDefault(layer, List.of());
    }
}
