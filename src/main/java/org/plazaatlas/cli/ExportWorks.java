package org.plazaatlas.cli;

import org.plazaatlas.briefing.OutputFormat;
import org.plazaatlas.briefing.SheetFile;
import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.series.Batch;
import org.plazaatlas.briefing.series.Film;
import org.plazaatlas.briefing.series.Pace;
import org.plazaatlas.briefing.series.PagePainter;
import org.plazaatlas.briefing.series.PieceSheets;
import org.plazaatlas.briefing.series.PieceWriter;
import org.plazaatlas.briefing.series.Work;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.Scenes;
import org.plazaatlas.cartography.View;
import org.plazaatlas.territory.History;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The work of {@code plaza export}, whatever it is that is made. */
record ExportWorks(History history, PlateDesign design) {

    /**
     * Pages, each by itself.
     *
     * @param files as many as pages
     */
    Work pages(List<PageView> pages, List<Path> files, OutputFormat format) {
        return progress -> {
            PageMaker maker = new PageMaker(history, design);
            for (int i = 0; i < pages.size(); i++) {
                Path file = files.get(i);
                progress.next(i, pages.size(), file.getFileName().toString());
                SheetFile.write(maker.sheet(pages.get(i)), format, file);
            }
            progress.at(pages.size(), pages.size(), "");
        };
    }

    /** A film in one file. */
    Work film(List<View> frames, Pace pace, Path file) {
        Scenes scenes = new Scenes(history);
        return new Film(history.atlas(), PagePainter.ofFilm(history, scenes, design, frames))
                .gif(frames, pace, file);
    }

    /** A new folder with a file for each page. */
    Work folder(PageSeries series, OutputFormat format, Path folder) {
        return Batch.files(series.pieces(), format.extension(), writers(series, format), folder);
    }

    private Supplier<PieceWriter> writers(PageSeries series, OutputFormat format) {
        if (!series.isFilm()) {
            return () -> writer(series, format);
        }
        Supplier<PieceSheets> frames = PieceSheets.ofFilm(history, design, series.pieces());
        return () -> frames.get().writing(format);
    }

    private PieceWriter writer(PageSeries series, OutputFormat format) {
        PageMaker maker = new PageMaker(history, design);
        return (piece, file) -> SheetFile.write(maker.sheet(series.page(piece)), format, file);
    }

    /** One document with a page for each. */
    Work deck(PageSeries series, OutputFormat format, String title, Path file) {
        Deck deck = Decks.writer(format, history, design, title);
        return Batch.deck(series.pieces(), series.isFilm() ? deck.ofFilm() : deck, file);
    }
}
