/**
 * What is wrong with a lesson that can be read: missing translations, unknown ids, statements
 * without a source, views that show nothing of what is spoken of, texts that are too long or too
 * hard, and figures that the atlas does not bear out.
 */
package org.plazaatlas.lesson.check;
