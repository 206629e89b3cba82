/**
 * Finished pictures and data for a briefing: a view goes in, a file comes out, without a window or
 * a display.
 */
package org.plazaatlas.briefing;
