/**
 * Checks that warn a briefer about a picture before it is handed on. They never prevent an export.
 */
package org.plazaatlas.briefing.checks;
