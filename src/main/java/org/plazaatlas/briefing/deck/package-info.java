/** Series as one document: a list of contents that leads to the plates, and the plates. */
package org.plazaatlas.briefing.deck;
