package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

@Execution(ExecutionMode.CONCURRENT)
class BundledFilmTest {

    private static final PictureSize SIZE = new PictureSize(1280, 720, 1);
    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(SIZE));

    /** Mean difference per channel, of 255: a frame has 256 colours. */
    private static final double TOLERANCE = 1;

    /** Where the legend beside the map begins. */
    private static final int LEGEND_X = 1090;

    @TempDir Path folder;

    @Test
    void aFilmLooksLikeThePngsOfItsFramesWhoseLegendStandsStill() throws Exception {
        History history = MexicoAtlas.history();
        Scenes scenes = new Scenes(history);
        View view =
                View.of(
                        LocalDate.of(2024, 1, 1),
                        Extent.ofCountry(history.atlas()),
                        Language.ES,
                        Theme.LIGHT);
        List<View> views = Film.views(view, DateSteps.parse("2008..2024/P8Y").dates(history));
        Path gif = folder.resolve("film.gif");
        new Film(history.atlas(), PagePainter.ofFilm(history, scenes, DESIGN, views))
                .gif(views, FrameTiming.OF_YEARS, gif)
                .run(WorkProgress.UNWATCHED);
        List<BufferedImage> pages = FilmFrames.read(gif).pages();
        List<SeriesPiece> frames = Film.frames(views);
        PieceSheets sheets = PieceSheets.ofFilm(history, DESIGN, frames).get();
        BufferedImage first = png(sheets.of(frames.getFirst()));
        for (int i = 0; i < views.size(); i++) {
            BufferedImage page = png(sheets.of(frames.get(i)));
            assertThat(FilmFrames.meanDifference(pages.get(i), page))
                    .as(views.get(i).date().toString())
                    .isLessThan(TOLERANCE);
            requireSameLegend(page, first);
        }
    }

    private static BufferedImage png(Sheet frame) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SheetFile.bytes(frame, OutputFormat.PNG)));
    }

    /** The legend beside the map, line for line. */
    private static void requireSameLegend(BufferedImage page, BufferedImage first) {
        boolean same = true;
        for (int y = 70; y < 600; y++) {
            for (int x = LEGEND_X; x < SIZE.width(); x++) {
                same &= page.getRGB(x, y) == first.getRGB(x, y);
            }
        }
        assertThat(same).as("legend of all frames").isTrue();
    }
}
