package org.plazaatlas.briefing.deck;

import org.plazaatlas.briefing.Carried;
import org.plazaatlas.briefing.CarriedAtlas;
import org.plazaatlas.briefing.Pages;
import org.plazaatlas.briefing.PdfPages;
import org.plazaatlas.briefing.PictureExport;
import org.plazaatlas.briefing.SheetText;
import org.plazaatlas.briefing.Slides;
import org.plazaatlas.briefing.series.DeckWriter;
import org.plazaatlas.briefing.series.Piece;
import org.plazaatlas.briefing.series.Progress;
import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Words;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a series as one document: a list of contents with page numbers that lead there, then a
 * plate for each piece. The document carries the views of all plates. Language and theme of the
 * list are those of the first piece. The same pieces give the same bytes.
 */
public final class Deck implements DeckWriter {

    private final History history;
    private final PlateDesign design;
    private final String title;
    private final Function<SheetText, Pages> form;

    private Deck(
            History history, PlateDesign design, String title, Function<SheetText, Pages> form) {
        this.history = history;
        this.design = design;
        this.title = title;
        this.form = form;
    }

    /**
     * Pages of vectors, with bookmarks.
     *
     * @param design of every plate
     * @param title of the whole, in the language of the pieces
     */
    public static Deck pdf(History history, PlateDesign design, String title) {
        return new Deck(history, design, title, PdfPages::new);
    }

    /** Slides whose words stay editable; parameters as for {@link #pdf}. */
    public static Deck slides(History history, PlateDesign design, String title) {
        return new Deck(history, design, title, text -> new Slides(design.page(), text));
    }

    @Override
    public void write(List<Piece> pieces, OutputStream out, Progress progress) throws IOException {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a deck has at least one plate");
        }
        Carried carried = carried(pieces);
        SheetText text = text(pieces);
        Contents contents = new Contents(design.page(), title, pieces);
        try (Pages pages = form.apply(text)) {
            contents.add(pages, text, carried);
            addPlates(pieces, pages, progress);
            contents.link(pages);
            pages.write(carried, out);
        }
    }

    private void addPlates(List<Piece> pieces, Pages pages, Progress progress) throws IOException {
        PictureExport export = new PictureExport(history.atlas(), history);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            progress.next(i, pieces.size(), piece.name());
            pages.add(export.sheet(saved(piece), design), piece.title());
        }
    }

    private Carried carried(List<Piece> pieces) {
        return new Carried(
                pieces.stream().map(Deck::saved).toList(),
                Optional.of(design),
                CarriedAtlas.of(history.atlas()));
    }

    private static SavedView saved(Piece piece) {
        return new SavedView(piece.title(), "", piece.view(), Arrangement.ONE_MAP);
    }

    private SheetText text(List<Piece> pieces) {
        Language language = pieces.getFirst().view().language();
        String titles = String.join("; ", pieces.stream().map(Piece::title).toList());
        Words words = Words.of(Pages.class, language);
        return new SheetText(title, words.get("deck.description", title, titles), language);
    }
}
