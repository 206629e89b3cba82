package org.plazaatlas.desktop.piece;

import org.plazaatlas.desktop.piece.ComposedView.OwnView;

import java.util.Optional;

/**
 * All of a piece while it is composed, as one value that can be restored.
 *
 * @param own the view of its own; empty while it follows the window
 */
public record PieceState(PlateChoices choices, Optional<OwnView> own) {}
