/** Axes of time as the window draws them: dates to pixels, and the years written along them. */
package org.plazaatlas.desktop.axis;
