/**
 * The page that explains how to read a map.
 *
 * <p>What the signs mean, the cartography says; this package sets it on paper.
 */
package org.plazaatlas.briefing.reading;
