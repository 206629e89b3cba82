/**
 * Small controls, dialogs and words that several parts of the window use.
 *
 * <p>None of them knows a part of the window.
 */
package org.plazaatlas.desktop.control;
