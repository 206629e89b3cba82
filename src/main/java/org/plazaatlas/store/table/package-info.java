/**
 * The large tables of an atlas folder, which stay the tables (CSV) that a keeper wrote: their rows
 * are read only when somebody asks for them.
 *
 * <p>It checks the form of each cell, not what ids refer to.
 */
package org.plazaatlas.store.table;
