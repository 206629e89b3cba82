/** Series as one document: a list of contents with links to the plates, then the plates. */
package org.plazaatlas.briefing.deck;
