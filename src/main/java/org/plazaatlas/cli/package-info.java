/**
 * The command line: each command is a few lines over the rooms below. It opens the window through
 * {@link org.plazaatlas.opening.WindowLauncher} and knows no UI toolkit.
 */
package org.plazaatlas.cli;
