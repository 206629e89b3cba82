/** From a view and a design to a finished page, of one map or of several. */
package org.plazaatlas.briefing.plate;
