/** The words that all packages of briefing share, from one bundle. */
package org.plazaatlas.briefing.wording;
