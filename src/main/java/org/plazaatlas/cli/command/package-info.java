/**
 * The commands of {@code plaza}, one class each.
 *
 * <p>A command decides nothing that a room below could decide.
 */
package org.plazaatlas.cli.command;
