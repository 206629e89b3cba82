/** What a briefer should know of a picture before it is handed on; it warns and never forbids. */
package org.plazaatlas.briefing.checks;
