/**
 * Tables as people keep them: where the header is, what a column holds, which columns are
 * coordinates. It takes rows of cells from any format.
 */
package org.plazaatlas.layer.table;
