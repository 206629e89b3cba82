package org.plazaatlas.bench;

import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.series.PictureBatch;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.SeriesListing;
import org.plazaatlas.briefing.series.SeriesPiece;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes pages of the bundled atlas, measured from the atlas, already read and overlaid, to the
 * finished file: the country as the first PNG of 3840x2160 of a process, once more for another day,
 * and a PDF with a page for every state.
 */
final class Printing {

    private static final LocalDate DATE = LocalDate.of(2024, 11, 12);
    private static final PlateDesign SCREEN = PlateDesign.of(PagePreset.SCREEN_3840X2160);
    private static final PlateDesign PAPER = PlateDesign.of(PagePreset.A4_LANDSCAPE_150);
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final History history;
    private final View view;
    private final Path folder;

    private Printing(Atlas atlas, Path folder) {
        history = History.of(atlas);
        view = View.of(DATE, Extent.ofCountry(atlas), Language.ES, Theme.LIGHT);
        this.folder = folder;
    }

    public static void main(String[] args) throws AtlasException, IOException, SeriesException {
        Path folder = Files.createTempDirectory("printing");
        try {
            Printing printing = new Printing(AtlasReader.read(Path.of("maps/mexico")), folder);
            printing.picture("picture", DATE);
            printing.picture("another", DATE.minusYears(1));
            printing.states();
        } finally {
            Files.delete(folder);
        }
        Measured.print("peakMegabytes", PeakMemory.megabytes());
    }

    private void picture(String name, LocalDate date) throws IOException {
        Path png = folder.resolve(name + ".png");
        Stopwatch watch = new Stopwatch();
        SheetFile.write(
                new PictureExport(history).sheet(view.withDate(date), SCREEN),
                OutputFormat.PNG,
                png);
        Measured.print(name + ".seconds", watch.seconds());
        Measured.print(name + ".cpuSeconds", watch.cpuSeconds());
        Files.delete(png);
    }

    private void states() throws IOException, SeriesException {
        Path pdf = folder.resolve("states.pdf");
        Stopwatch watch = new Stopwatch();
        List<SeriesPiece> states = new SeriesListing(history, PAPER.page()).ofStates(view);
        PictureBatch.deck(states, Deck.of(OutputFormat.PDF, history, PAPER, "Estados"), pdf)
                .run(WorkProgress.UNWATCHED);
        Measured.print("states", states.size());
        Measured.print("states.seconds", watch.seconds());
        Measured.print("states.cpuSeconds", watch.cpuSeconds());
        Measured.print("states.fileMegabytes", Files.size(pdf) / BYTES_PER_MEGABYTE);
        Files.delete(pdf);
    }
}
