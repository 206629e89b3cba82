/**
 * What the atlas knows: organizations, claims, places, events, figures and their sources, as
 * immutable values.
 *
 * <p>The model does no input or output and knows no user interface and no other room. Longitude
 * always comes before latitude. Polygons are held in map coordinates (metres of the atlas' {@link
 * org.plazaatlas.model.Projection}); points that sources give stay in degrees ({@link
 * org.plazaatlas.model.LonLat}).
 */
package org.plazaatlas.model;
