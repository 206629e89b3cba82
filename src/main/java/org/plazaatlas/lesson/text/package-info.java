/**
 * The texts of lessons: their Markdown as HTML and as plain words, the sources they cite, and how
 * hard they are to read.
 *
 * <p>It knows neither lessons nor the atlas.
 */
package org.plazaatlas.lesson.text;
