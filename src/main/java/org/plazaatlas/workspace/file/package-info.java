/**
 * The file of a workspace: what it holds as a value, reading and writing it whole, the lock that
 * gives it to one window alone, the copies of what was not saved yet, and the list of workspaces
 * opened last. It knows no window; undoing and asking are not its business.
 */
package org.plazaatlas.workspace.file;
