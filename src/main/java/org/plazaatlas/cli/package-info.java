/**
 * The command line. Each command is a few lines on top of the other packages. It opens the window
 * through {@link org.plazaatlas.opening.WindowLauncher} and knows no UI toolkit.
 */
package org.plazaatlas.cli;
