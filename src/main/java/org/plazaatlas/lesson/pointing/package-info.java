/**
 * What a lesson points at, drawn over a map: first placed in the pixels of the map, then painted.
 * Hand-outs and the window draw with it alike. Also the way back: the mark that a stroke on a map
 * makes.
 */
package org.plazaatlas.lesson.pointing;
