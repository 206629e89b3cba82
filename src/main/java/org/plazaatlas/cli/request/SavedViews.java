package org.plazaatlas.cli.request;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of a file of views or of a finished piece.
 *
 * @param views empty if no file was asked for
 * @param design of a finished piece, if it carries one
 * @param madeFrom the fingerprint of the atlas that a piece was made from, if it carries one
 * @param remarks what is odd about the file, one sentence each
 */
public record SavedViews(
        List<SavedView> views,
        Optional<PlateDesign> design,
        Optional<AtlasFingerprint> madeFrom,
        List<String> remarks) {

    public static final SavedViews NONE = of(List.of());

    public SavedViews {
        views = List.copyOf(views);
        remarks = List.copyOf(remarks);
    }

    static SavedViews of(List<SavedView> views) {
        return new SavedViews(views, Optional.empty(), Optional.empty(), List.of());
    }

    SavedViews withViews(List<SavedView> changed) {
        return new SavedViews(changed, design, madeFrom, remarks);
    }

    /** Whether a finished piece carried them. */
    public boolean areOfPiece() {
        return design.isPresent() || madeFrom.isPresent();
    }

    /** Whether a page with a changed design has another title or date stamp than the piece. */
    public boolean areRetitled(PlateDesign changed) {
        return design.filter(d -> !haveSameHeading(d, changed)).isPresent();
    }

    private static boolean haveSameHeading(PlateDesign one, PlateDesign other) {
        return one.title().equals(other.title())
                && Stream.of(PagePart.TITLE, PagePart.DATE)
                        .allMatch(part -> one.shows(part) == other.shows(part));
    }
}
