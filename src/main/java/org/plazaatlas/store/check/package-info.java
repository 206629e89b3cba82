/** What is wrong with an atlas folder: records, references, places and outlines. */
package org.plazaatlas.store.check;
