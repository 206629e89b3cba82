/**
 * A lesson in the order in which it is gone through: its pages, and the place that somebody is at.
 * The window, the presenter and its notes turn the same pages.
 *
 * <p>It draws nothing and reads no files.
 */
package org.plazaatlas.lesson.page;
