/**
 * The assembly of the window: the only package that knows every part. It adds menu, shortcuts,
 * drawers and threads.
 */
package org.plazaatlas.desktop.window;
