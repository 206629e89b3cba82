/**
 * Work in the background: a single job, or questions of which the newest wins. A job reports
 * progress, can be cancelled, and always ends with a result or a reported failure, so that nothing
 * in the window waits for ever. The package knows no other part of the window; its users hand in
 * the threads.
 */
package org.plazaatlas.desktop.work;
