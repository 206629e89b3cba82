/**
 * The panel at the right of the window: what the atlas knows about the selected subject. It draws a
 * {@link org.plazaatlas.dossier.Dossier} and decides nothing about its contents.
 */
package org.plazaatlas.desktop.detail;
