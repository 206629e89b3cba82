/** Delimited text, such as CSV and TSV (RFC 4180, and what spreadsheets make of it). */
package org.plazaatlas.layer.csv;
