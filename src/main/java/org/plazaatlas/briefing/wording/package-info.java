/**
 * The words that all packages of briefing share, from one bundle.
 *
 * <p>Packages with a bundle of their own do not read it.
 */
package org.plazaatlas.briefing.wording;
