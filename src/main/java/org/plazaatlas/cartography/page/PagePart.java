package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Coded;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The parts of a plate that a design can show or hide: map surrounds, and the list of sources. */
public enum PagePart implements Coded {
    TITLE("title"),
    SUBTITLE("subtitle"),
    DATE("date"),
    LEGEND("legend"),
    SCALE_BAR("scale_bar"),
    /** Drawn only where it is meaningful: see {@link PlatePainter}. */
    NORTH_ARROW("north_arrow"),
    /** A locator map; drawn only if the map shows a small part of the country. */
    INSET("inset"),
    SOURCES("sources"),
    /** The words "assessed influence from public sources". */
    ASSESSMENT("assessment"),
    /**
     * Every source in full; it is not on the plate, but on pages after it or in a file of its own.
     */
    SOURCE_LIST("source_list"),
    /** The map of a slide (PPTX) as one picture; else it is shapes that can be edited. */
    MAP_PICTURE("map_picture");

    /** The parts that a plate has by default. */
    public static final Set<PagePart> DEFAULT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SOURCE_LIST, MAP_PICTURE)));

    /** The parts that a plate has only on request. */
    public static final Set<PagePart> ON_REQUEST =
            Collections.unmodifiableSet(EnumSet.of(SOURCE_LIST, MAP_PICTURE));

    private final String code;

    PagePart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
