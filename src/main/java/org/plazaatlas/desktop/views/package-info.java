/**
 * The drawer of saved views, and the way back and forward through those visited. What is saved lies
 * in the user's workspace; the atlas is never touched. It knows the window's model and no other
 * part of the window.
 */
package org.plazaatlas.desktop.views;
