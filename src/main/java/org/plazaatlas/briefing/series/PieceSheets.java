package org.plazaatlas.briefing.series;

import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.function.Supplier;

/** Makes the page of each picture of a series. For one thread at a time. */
@FunctionalInterface
public interface PieceSheets {

    Sheet of(SeriesPiece piece);

    /** Pages with as many maps as their pieces have. */
    static PieceSheets of(History history, PlateDesign design) {
        PageExport export = new PageExport(history);
        return piece -> export.sheet(piece.saved(), piece.designed(design));
    }

    /**
     * The frames of a film as single pages, with one legend for all of them, so that only the map
     * and its sources change from one frame to the next.
     *
     * @param frames of the film, at least one; the legend is made from them when the first page is
     *     made
     * @return gives each thread an instance of its own
     */
    static Supplier<PieceSheets> ofFilm(
            History history, PlateDesign design, List<SeriesPiece> frames) {
        List<View> views = frames.stream().map(SeriesPiece::view).toList();
        FilmPages pages = new FilmPages(history, new Scenes(history), design, views);
        return () -> {
            PictureExport export = new PictureExport(history);
            return frame -> pages.of(frame.view(), export);
        };
    }

    /** A writer that makes each page and writes it as a file. */
    default PieceWriter writing(OutputFormat format) {
        return (piece, file) -> SheetFile.write(of(piece), format, file);
    }
}
