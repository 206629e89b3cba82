/**
 * The workspace of the window: its state with all steps that can be undone, and what the user does
 * with it as a whole: new, open, save, notes. Parts of the window change the workspace through its
 * model; none of them writes a file. How a part shows what is in the workspace is that part's
 * business.
 */
package org.plazaatlas.desktop.workspace;
