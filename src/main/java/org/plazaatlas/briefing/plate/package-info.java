/** Makes finished pages, with one map or several, from views and designs. */
package org.plazaatlas.briefing.plate;
