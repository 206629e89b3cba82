/**
 * Which incidents a picture or a table counts: those of a window of time, of some kinds, with some
 * sides.
 *
 * <p>It holds the rules for what is known too loosely. It does not count by place; see {@link
 * org.plazaatlas.incident.count}.
 */
package org.plazaatlas.incident.window;
