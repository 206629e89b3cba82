/**
 * Outlines of municipalities that an analyst has, made part of an atlas: read from a layer, fitted
 * to the states of the atlas, and written into its folder. What municipalities there are is known
 * from the gazetteer of the atlas.
 */
package org.plazaatlas.layer.municipality;
