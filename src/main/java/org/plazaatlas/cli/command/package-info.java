/** The commands of {@code plaza}, one class each. */
package org.plazaatlas.cli.command;
