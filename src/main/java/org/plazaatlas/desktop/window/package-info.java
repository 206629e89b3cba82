/**
 * The assembly of the window: it alone knows every part, and joins them to menu, shortcuts, drawers
 * and settings.
 */
package org.plazaatlas.desktop.window;
