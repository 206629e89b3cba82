/**
 * A finished page before it takes the form of a file: its picture, its texts, its reading order.
 *
 * <p>It knows no file format.
 */
package org.plazaatlas.briefing.sheet;
