/**
 * Undoing and doing again, for everything that is one immutable value: the workspace, and a piece
 * that is composed. It knows nothing of either.
 *
 * <p>UndoFX is not used: it keeps changes that must be inverted and joined and cannot list them,
 * while a step between two immutable values is just these two, and users choose from a list.
 */
package org.plazaatlas.workspace.undo;
