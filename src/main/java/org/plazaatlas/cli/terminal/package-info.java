/**
 * The text output of the command line: help, errors, progress, tables and dossiers.
 *
 * <p>It decides neither what is said nor when.
 */
package org.plazaatlas.cli.terminal;
