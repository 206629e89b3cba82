/**
 * Layers in memory: their values, and their shapes in map metres, whether of their own or those of
 * the states and municipalities that their rows name.
 *
 * <p>It reads each layer once, as {@link org.plazaatlas.layer.added} describes it; what of it is
 * shown on a date is decided in {@link org.plazaatlas.layer.shown}.
 */
package org.plazaatlas.layer.loaded;
