/**
 * Presenting before a class: a full screen with map, text and date, large type, tools to point
 * with, and a window with notes for the presenter. The main window is not touched meanwhile.
 *
 * <p>It presents lessons and kept views alike, and knows neither files nor the main window.
 */
package org.plazaatlas.desktop.present;
