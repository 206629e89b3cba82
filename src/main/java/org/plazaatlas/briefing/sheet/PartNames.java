package org.plazaatlas.briefing.sheet;

import java.util.Optional;

/** Names what is drawn on a page, for formats whose shapes have names. */
@FunctionalInterface
public interface PartNames {

    /** Pages without a map. */
    PartNames NONE = _ -> Optional.empty();

    /**
     * The name of a part, in the language of the page; empty if it has none of its own.
     *
     * @param part as {@link org.plazaatlas.cartography.paint.DrawnPart} gives it
     */
    Optional<String> of(Object part);
}
