/**
 * The steps between the start of the program and the first map, for window and command line alike:
 * the launch options of the window, the start cache, and how an atlas folder becomes a history. It
 * knows neither the window nor the command line.
 */
package org.plazaatlas.opening;
