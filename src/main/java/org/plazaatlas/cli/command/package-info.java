/** One class a command of {@code plaza}. */
package org.plazaatlas.cli.command;
