/**
 * Lessons in the window: the drawer that lists them, the lesson that is being walked with its text
 * beside the map, the flight of the map from step to step, and what a step points at. The presenter
 * draws with the same parts. It knows nothing of how lessons are written, printed or asked about.
 */
package org.plazaatlas.desktop.lesson;
