/** How the command line speaks: help, errors, progress, tables and dossiers as text. */
package org.plazaatlas.cli.terminal;
