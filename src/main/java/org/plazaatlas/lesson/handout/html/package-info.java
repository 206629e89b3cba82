/**
 * A lesson as one HTML file that holds everything it needs and runs nothing.
 *
 * <p>It decides what stands in the file; what stands on a map, the cartography decides.
 */
package org.plazaatlas.lesson.handout.html;
