package org.plazaatlas.store.shapefile;

/** Too many rings of one polygon overlap to tell shells from holes in bounded time. */
final class TangledRingsException extends Exception {
    TangledRingsException(int rings) {
        super(rings + " rings lie over each other, too many to tell shells from holes");
    }
}
