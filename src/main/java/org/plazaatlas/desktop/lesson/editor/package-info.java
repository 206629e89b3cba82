/**
 * The lesson editor: a lesson that is being written, its form in the drawer, what is drawn on the
 * map for it, and the commands that open, save and close it. What it writes is read by the rooms of
 * lessons; the reader, the presenter and hand-outs know nothing of it.
 */
package org.plazaatlas.desktop.lesson.editor;
