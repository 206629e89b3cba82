package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.series.ExportTask;
import org.plazaatlas.briefing.series.Film;
import org.plazaatlas.briefing.series.FrameTiming;
import org.plazaatlas.briefing.series.PagePainter;
import org.plazaatlas.briefing.series.PictureBatch;
import org.plazaatlas.briefing.series.PieceSheets;
import org.plazaatlas.briefing.series.PieceWriter;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Prepares the exports of {@code plaza export}: single files, a film, a folder or a document. */
public record ExportMaker(History history, PlateDesign design) {

    /**
     * What an export makes.
     *
     * @param pages all of its pages, to be checked before they are written
     * @param files what it writes; none for a folder, which must be new
     * @param work makes and writes the pages
     */
    public record Export(List<PageView> pages, List<Path> files, ExportTask work) {

        public Export {
            pages = List.copyOf(pages);
            files = List.copyOf(files);
        }
    }

    /**
     * Pages, each as a file; all of them or none.
     *
     * @param files as many as pages
     */
    Export pages(List<PageView> pages, List<Path> files, OutputFormat format) {
        return new Export(
                pages,
                files,
                progress -> {
                    try (WholeFiles whole = new WholeFiles()) {
                        stage(pages, files, format, whole, progress);
                        whole.commit();
                    }
                    progress.at(pages.size(), pages.size(), "");
                });
    }

    private void stage(
            List<PageView> pages,
            List<Path> files,
            OutputFormat format,
            WholeFiles whole,
            WorkProgress progress)
            throws IOException {
        PageExport exports = new PageExport(history);
        for (int i = 0; i < pages.size(); i++) {
            Path file = files.get(i);
            progress.next(i, pages.size(), file.getFileName().toString());
            SheetFile.stage(pages.get(i).sheet(exports, design), format, file, whole);
        }
    }

    /**
     * A film in one file.
     *
     * @throws IllegalArgumentException if there is no frame
     */
    Export film(List<View> frames, FrameTiming pace, Path file) {
        Supplier<PagePainter> painters =
                PagePainter.ofFilm(history, new Scenes(history), design, frames);
        return new Export(
                frames.stream().map(PageView::of).toList(),
                List.of(file),
                new Film(history.atlas(), painters).gif(frames, pace, file));
    }

    /** A new folder with a file for each piece. */
    Export folder(PageSeries series, OutputFormat format, Path folder) {
        return new Export(
                series.all(),
                List.of(),
                PictureBatch.files(
                        series.pieces(), format.extension(), writers(series, format), folder));
    }

    private Supplier<PieceWriter> writers(PageSeries series, OutputFormat format) {
        if (!series.isFilm()) {
            return () -> writer(series, format);
        }
        Supplier<PieceSheets> frames = PieceSheets.ofFilm(history, design, series.pieces());
        return () -> frames.get().writing(format);
    }

    private PieceWriter writer(PageSeries series, OutputFormat format) {
        PageExport exports = new PageExport(history);
        return (piece, file) ->
                SheetFile.write(
                        series.page(piece).sheet(exports, piece.designed(design)), format, file);
    }

    /** One document with a page for each piece. */
    Export deck(PageSeries series, OutputFormat format, String title, Path file) {
        Deck deck = Deck.of(format, history, design, title);
        return new Export(
                series.all(),
                List.of(file),
                PictureBatch.deck(series.pieces(), series.isFilm() ? deck.ofFilm() : deck, file));
    }
}
