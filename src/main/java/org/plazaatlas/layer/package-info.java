/**
 * The analyst's own data: how files of other programs are recognised, read feature by feature and
 * inspected, before anything of them is shown; and what of them was added to the map.
 *
 * <p>Each format has a package of its own that offers its layers through one interface, {@link
 * org.plazaatlas.layer.feature.LayerSource}. Coordinates stay as they are in the file until {@code
 * crs} takes them to longitude and latitude. Nothing is fetched from a network, and nothing is
 * dropped without being told.
 */
package org.plazaatlas.layer;
