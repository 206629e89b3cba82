package org.plazaatlas.bench;

import org.plazaatlas.briefing.series.DateSteps;
import org.plazaatlas.briefing.series.Film;
import org.plazaatlas.briefing.series.FrameTiming;
import org.plazaatlas.briefing.series.PagePainter;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes an animated GIF of 1280x720 from the months of 17 years of the bundled atlas; measured from
 * the atlas, already read, to the finished file.
 */
final class Filming {

    private static final PictureSize SIZE = new PictureSize(1280, 720, 1);
    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(SIZE));
    private static final String MONTHS = "2008..2024/P1M";
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private Filming() {}

    public static void main(String[] args) throws AtlasException, IOException, SeriesException {
        Atlas atlas = AtlasReader.read(Path.of("maps/mexico"));
        Path gif = Files.createTempFile("filming", ".gif");
        try {
            Stopwatch watch = new Stopwatch();
            Measured.print("frames", film(History.of(atlas), gif));
            Measured.print("seconds", watch.seconds());
            Measured.print("cpuSeconds", watch.cpuSeconds());
            Measured.print("fileMegabytes", Files.size(gif) / BYTES_PER_MEGABYTE);
            Measured.print("peakMegabytes", PeakMemory.megabytes());
        } finally {
            Files.delete(gif);
        }
    }

    private static int film(History history, Path gif) throws IOException, SeriesException {
        Scenes scenes = new Scenes(history);
        Extent country = Extent.ofCountry(history.atlas());
        View view = View.of(LocalDate.of(2008, 1, 1), country, Language.ES, Theme.LIGHT);
        List<View> views = Film.views(view, DateSteps.parse(MONTHS).dates(history));
        new Film(history.atlas(), PagePainter.ofFilm(history, scenes, DESIGN, views))
                .gif(views, FrameTiming.OF_MONTHS, gif)
                .run(WorkProgress.UNWATCHED);
        return views.size();
    }
}
