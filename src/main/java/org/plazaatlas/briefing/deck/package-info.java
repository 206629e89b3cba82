/**
 * Series as one document: a list of contents with links to the plates, then the plates.
 *
 * <p>The pages themselves are made in {@code briefing.plate}.
 */
package org.plazaatlas.briefing.deck;
