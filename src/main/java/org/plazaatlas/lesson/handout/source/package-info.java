/**
 * The sources that the texts of a hand-out cite, with their numbers.
 *
 * <p>It lays nothing out.
 */
package org.plazaatlas.lesson.handout.source;
