/**
 * The work of {@code plaza export}: plans and makes the pages, series or film that the options ask
 * for.
 */
package org.plazaatlas.cli.export;
