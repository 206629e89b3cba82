/** Small controls and words that the parts of the window share. */
package org.plazaatlas.desktop.control;
