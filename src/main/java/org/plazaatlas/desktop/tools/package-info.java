/**
 * The analyst's tools on the map: the coordinates under the pointer, measuring a distance or an
 * area, a circle in kilometres, and what is said of a place. They show answers and change nothing;
 * what is asked is worked out in {@code analysis}.
 */
package org.plazaatlas.desktop.tools;
