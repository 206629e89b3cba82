/**
 * What an analyst asks of places on the map: how far, how large, who is said to hold it, how far to
 * the nearest turf boundary, and how many features of a layer lie in each zone; and the statistics
 * of a field.
 *
 * <p>It answers about shapes and days that it is given. It shows nothing and changes nothing.
 */
package org.plazaatlas.analysis;
