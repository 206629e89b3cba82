/**
 * The work of {@code plaza export}: plans and makes the pages, series or film that the options ask
 * for.
 *
 * <p>It does not read options ({@code cli.request}) and draws nothing ({@code briefing}).
 */
package org.plazaatlas.cli.export;
