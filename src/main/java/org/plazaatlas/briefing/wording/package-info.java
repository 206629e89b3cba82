/** The words that all of briefing shares, from the bundle of the room. */
package org.plazaatlas.briefing.wording;
