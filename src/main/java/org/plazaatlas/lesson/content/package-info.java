/**
 * A lesson as a value: its steps, each a view with a text, what the text points at, its question
 * and the figures that come from the atlas.
 *
 * <p>It reads no files, checks nothing and draws nothing.
 */
package org.plazaatlas.lesson.content;
