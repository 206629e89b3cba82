/**
 * Work in the background: one job, or questions of which the newest wins. It tells of progress, may
 * be cancelled, and always ends with an answer or a told failure. It knows nothing of what is
 * worked on, nor any other part of the window; threads are handed in.
 */
package org.plazaatlas.desktop.work;
