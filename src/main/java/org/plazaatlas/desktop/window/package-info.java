/**
 * The assembly of the window: the only package that knows every part. It adds menu, shortcuts,
 * drawers and threads.
 *
 * <p>What a part shows is not its business: each part draws itself.
 */
package org.plazaatlas.desktop.window;
