/** The text output of the command line: help, errors, progress, tables and dossiers. */
package org.plazaatlas.cli.terminal;
