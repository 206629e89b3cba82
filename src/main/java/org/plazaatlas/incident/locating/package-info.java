/**
 * In which state a point lies, for millions of points.
 *
 * <p>It knows degrees and outlines, and neither tables nor files.
 */
package org.plazaatlas.incident.locating;
