/**
 * The view model: what the window shows, to which every part binds. It knows no part of the window.
 */
package org.plazaatlas.desktop.state;
