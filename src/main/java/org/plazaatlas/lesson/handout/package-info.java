/**
 * A lesson as a file for a class: the kinds there are, and the door to each.
 *
 * <p>What stands in the files is decided in the packages below it.
 */
package org.plazaatlas.lesson.handout;
