/**
 * Lessons in files: JSON with the ending {@code .lesson}, as the schema beside this package's words
 * describes it, and the lessons that lie in an atlas folder.
 *
 * <p>It tells what is malformed in a file; what is wrong with a lesson that can be read, such as an
 * unknown id, is the task of the check. Nothing in a file is run.
 */
package org.plazaatlas.lesson.file;
