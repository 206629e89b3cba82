package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Coded;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a plate can show round and over its map, and what can come with it. */
public enum PagePart implements Coded {
    TITLE("title"),
    SUBTITLE("subtitle"),
    DATE("date"),
    LEGEND("legend"),
    SCALE_BAR("scale_bar"),
    /** Drawn only where it means something: see {@link PlatePainter}. */
    NORTH_ARROW("north_arrow"),
    /** A little map of where this is; drawn only if the map shows a small part of the country. */
    INSET("inset"),
    SOURCES("sources"),
    /** The words "assessed influence from public sources". */
    ASSESSMENT("assessment"),
    /** Every source in full: not on the plate, but after it or beside it. */
    SOURCE_LIST("source_list");

    /** Those that a plate has unless somebody asks for others. */
    public static final Set<PagePart> DEFAULT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SOURCE_LIST)));

    /** Those that it has only if somebody asks for them. */
    public static final Set<PagePart> ON_REQUEST =
            Collections.unmodifiableSet(EnumSet.of(SOURCE_LIST));

    private final String code;

    PagePart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
