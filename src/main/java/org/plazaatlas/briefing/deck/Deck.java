package org.plazaatlas.briefing.deck;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.series.DeckWriter;
import org.plazaatlas.briefing.series.PieceSheets;
import org.plazaatlas.briefing.series.SeriesPiece;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.briefing.sheet.DocumentPages;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.SourceList;
import org.plazaatlas.briefing.sheet.SourcePages;
import org.plazaatlas.briefing.slides.Slides;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a series as one document: a list of contents with linked page numbers, then a plate for
 * each piece. The document carries the views of all plates. The list has the language and theme of
 * the first piece. The same pieces give the same bytes.
 */
public final class Deck implements DeckWriter {

    private final History history;
    private final PlateDesign design;
    private final String title;
    private final Function<SheetText, DocumentPages> form;
    private final boolean film;

    private Deck(
            History history,
            PlateDesign design,
            String title,
            Function<SheetText, DocumentPages> form,
            boolean film) {
        this.history = history;
        this.design = design;
        this.title = title;
        this.form = form;
        this.film = film;
    }

    /**
     * A document of vector pages with bookmarks, or of slides whose text stays editable.
     *
     * @param format one that {@link OutputFormat#hasPages has pages}
     * @param design of every plate
     * @param title of the whole, in the language of the pieces
     * @throws IllegalArgumentException if a file of that format has one page
     */
    public static Deck of(OutputFormat format, History history, PlateDesign design, String title) {
        return new Deck(history, design, title, form(format, design), false);
    }

    private static Function<SheetText, DocumentPages> form(
            OutputFormat format, PlateDesign design) {
        return switch (format) {
            case PDF -> PdfPages::new;
            case PPTX -> text -> new Slides(design.page(), text);
            case PNG, SVG -> throw new IllegalArgumentException(format + " has no pages");
        };
    }

    /**
     * The same deck for the frames of a film: with one legend for all, so that nothing moves when a
     * reader turns the pages.
     */
    public Deck ofFilm() {
        return new Deck(history, design, title, form, true);
    }

    /**
     * Writes the list of contents, the plates and, if the design asks for it, the list of sources.
     *
     * @throws IOException if the document cannot be written
     * @throws IllegalArgumentException if there is no piece
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    @Override
    public void write(List<SeriesPiece> pieces, OutputStream out, WorkProgress progress)
            throws IOException {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a deck has at least one plate");
        }
        EmbeddedViews carried = carried(pieces);
        SheetText text = text(pieces);
        DeckContents contents = new DeckContents(design.page(), title, pieces, sayings(pieces));
        try (DocumentPages pages = form.apply(text)) {
            contents.add(pages, text, carried);
            List<SourceList> sources = addPlates(pieces, pages, progress);
            addSources(sources, pieces.getFirst().view().theme(), pages, carried);
            contents.link(pages);
            pages.write(carried, out);
        }
    }

    /** The title of each plate, if the list of contents of a large page has room for it. */
    private List<String> sayings(List<SeriesPiece> pieces) {
        boolean few = pieces.size() <= DeckContents.FEW;
        if (!few || film || design.page().size().width() < DeckContents.TWO_COLUMNS) {
            return List.of();
        }
        Scenes scenes = new Scenes(history);
        return pieces.stream().map(piece -> saying(piece, scenes)).toList();
    }

    private String saying(SeriesPiece piece, Scenes scenes) {
        View view = piece.view();
        PlateDesign plate = piece.designed(design);
        return plate.title()
                .orElseGet(
                        () ->
                                new PageWords(
                                                history.atlas(),
                                                view,
                                                scenes.of(view),
                                                plate.message().subject())
                                        .heading());
    }

    /** Adds a plate for each piece; returns the lists of sources that are asked for. */
    private List<SourceList> addPlates(
            List<SeriesPiece> pieces, DocumentPages pages, WorkProgress progress)
            throws IOException {
        List<SourceList> sources = new ArrayList<>();
        PieceSheets sheets =
                film
                        ? PieceSheets.ofFilm(history, design, pieces).get()
                        : PieceSheets.of(history, design);
        for (int i = 0; i < pieces.size(); i++) {
            SeriesPiece piece = pieces.get(i);
            progress.next(i, pieces.size(), piece.name());
            Sheet plate = sheets.of(piece);
            pages.add(plate, piece.title());
            plate.sourceList().ifPresent(sources::add);
        }
        return sources;
    }

    /** Adds one list of sources for all plates, at the end. */
    private void addSources(
            List<SourceList> sources, Theme theme, DocumentPages pages, EmbeddedViews carried)
            throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        SourceList all = SourceList.joined(title, sources);
        List<Sheet> list = new SourcePages(design.page(), theme).of(all, carried);
        pages.add(list.getFirst(), all.heading());
        for (Sheet further : list.subList(1, list.size())) {
            pages.add(further);
        }
    }

    private EmbeddedViews carried(List<SeriesPiece> pieces) {
        return new EmbeddedViews(
                pieces.stream().map(SeriesPiece::saved).toList(),
                Optional.of(design),
                AtlasFingerprint.of(history.atlas()));
    }

    private SheetText text(List<SeriesPiece> pieces) {
        Language language = pieces.getFirst().view().language();
        String titles = String.join("; ", pieces.stream().map(SeriesPiece::title).toList());
        Words words = BriefingWords.in(language);
        return new SheetText(title, words.get("deck.description", title, titles), language);
    }
}
