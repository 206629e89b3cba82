package org.plazaatlas.desktop.piece;

import org.plazaatlas.desktop.state.AtlasModel;

/** The piece that is composed: its design, its view, and the steps that led there. */
public record ComposedPiece(PlateDraft draft, ComposedView view, PieceHistory history) {

    public static ComposedPiece of(AtlasModel model, PlateSettings remembered) {
        PlateDraft draft = new PlateDraft(remembered);
        ComposedView view = new ComposedView(model);
        return new ComposedPiece(draft, view, new PieceHistory(draft, view));
    }
}
