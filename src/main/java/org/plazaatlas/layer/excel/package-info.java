/** Workbooks of Excel, through Apache POI: {@code .xlsx} row by row, {@code .xls} as a whole. */
package org.plazaatlas.layer.excel;
