/** Small controls, dialogs and words that several parts of the window use. */
package org.plazaatlas.desktop.control;
