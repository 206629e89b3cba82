package org.plazaatlas.cartography;

/** What a plate can show round and over its map. */
public enum PagePart {
    TITLE,
    SUBTITLE,
    DATE,
    LEGEND,
    SCALE_BAR,
    /** Drawn only where it means something: see {@link PlatePainter}. */
    NORTH_ARROW,
    /** A little map of where this is; drawn only if the map shows a small part of the country. */
    INSET,
    SOURCES,
    /** The words "assessed influence from public sources". */
    ASSESSMENT
}
