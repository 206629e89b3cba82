/** Checks an atlas folder for problems: records, references, places and outlines. */
package org.plazaatlas.store.check;
