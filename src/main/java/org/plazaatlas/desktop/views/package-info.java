/**
 * The drawer of saved views, and the way back and forward through the views visited. Saved views
 * lie in the user's workspace; the atlas is never changed. It knows the window's model and no other
 * part of the window.
 */
package org.plazaatlas.desktop.views;
