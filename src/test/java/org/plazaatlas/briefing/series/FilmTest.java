package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class FilmTest {

    private static final PictureSize SIZE = new PictureSize(640, 400, 1);
    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(SIZE));
    private static final FrameTiming PACE =
            new FrameTiming(Duration.ofMillis(250), Duration.ofSeconds(2), true);
    private static final double TOLERANCE = 2;

    @TempDir Path folder;

    private final History history = History.of(TinyAtlas.atlas());
    private final Scenes scenes = new Scenes(history);
    private final View view =
            View.of(
                    LocalDate.of(2024, 6, 15),
                    Extent.ofCountry(history.atlas()),
                    Language.ES,
                    Theme.LIGHT);
    private final Film film =
            new Film(history.atlas(), () -> PagePainter.ofPlates(history, scenes, DESIGN));

    private List<View> views(String steps) throws SeriesException {
        return Film.views(view, DateSteps.parse(steps).dates(history));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void everyFrameIsTheWholePlateOfItsDate() throws Exception {
        List<View> views = views("2021..2024/P4M");
        Path gif = folder.resolve("film.gif");
        film.gif(views, PACE, gif).run(WorkProgress.UNWATCHED);
        List<BufferedImage> pages = FilmFrames.read(gif).pages();
        assertThat(pages).hasSameSizeAs(views);
        PagePainter painter = PagePainter.ofPlates(history, scenes, DESIGN);
        for (int i = 0; i < pages.size(); i++) {
            double difference =
                    FilmFrames.meanDifference(pages.get(i), painter.paint(views.get(i)));
            assertThat(difference).as("frame " + i).isLessThan(TOLERANCE);
        }
    }

    @Test
    void framesAfterTheFirstHoldOnlyWhatChanged() throws Exception {
        Path gif = folder.resolve("film.gif");
        film.gif(views("2024-06..2024-08/P1M"), PACE, gif).run(WorkProgress.UNWATCHED);
        List<Rectangle> places = FilmFrames.read(gif).places();
        Rectangle page = new Rectangle(SIZE.width(), SIZE.height());
        assertThat(places.getFirst()).isEqualTo(page);
        assertThat(places.subList(1, 3)).allMatch(place -> page.contains(place));
        assertThat(places.subList(1, 3))
                .allMatch(place -> place.width * place.height < page.width * page.height);
    }

    @Test
    void aFilmKeepsItsPaceAndRestsAtItsEnd() throws Exception {
        Path gif = folder.resolve("film.gif");
        film.gif(views("2022..2024/P1Y"), PACE, gif).run(WorkProgress.UNWATCHED);
        FilmFrames frames = FilmFrames.read(gif);
        assertThat(frames.hundredths()).containsExactly(25, 25, 200);
        assertThat(frames.loops()).isTrue();
    }

    @Test
    void aFilmThatIsToRunOnceDoesNotBeginAgain() throws Exception {
        Path gif = folder.resolve("film.gif");
        FrameTiming once = new FrameTiming(Duration.ofMillis(250), Duration.ofSeconds(2), false);
        film.gif(views("2022..2024/P1Y"), once, gif).run(WorkProgress.UNWATCHED);
        assertThat(FilmFrames.read(gif).loops()).isFalse();
    }

    @Test
    void theSameViewTwiceIsTwoFrames() throws Exception {
        Path gif = folder.resolve("film.gif");
        film.gif(List.of(view, view), PACE, gif).run(WorkProgress.UNWATCHED);
        FilmFrames frames = FilmFrames.read(gif);
        assertThat(frames.places().getLast().getSize().width).isOne();
        assertThat(FilmFrames.meanDifference(frames.pages().getFirst(), frames.pages().getLast()))
                .isZero();
    }

    @Test
    void theSameViewsGiveTheSameBytes() throws Exception {
        Path first = folder.resolve("first.gif");
        Path second = folder.resolve("second.gif");
        film.gif(views("2022..2024/P6M"), PACE, first).run(WorkProgress.UNWATCHED);
        film.gif(views("2022..2024/P6M"), PACE, second).run(WorkProgress.UNWATCHED);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void progressNamesTheDateOfEachFrameAndThenTheFile() throws Exception {
        List<String> heard = new ArrayList<>();
        film.gif(views("2022..2023/P1Y"), PACE, folder.resolve("film.gif"))
                .run((done, total, name) -> heard.add(done + "/" + total + " " + name));
        assertThat(heard).containsExactly("0/2 1 ene 2022", "1/2 1 ene 2023", "2/2 film.gif");
    }

    @Test
    void cancelledHalfWayLeavesNothingAndWhatWasThereBefore() throws Exception {
        Path gif = folder.resolve("film.gif");
        Files.writeString(gif, "old");
        ExportTask work = film.gif(views("2021..2024/P1M"), PACE, gif);
        assertThatThrownBy(() -> work.run(new CancelledAfter(5)))
                .isInstanceOf(CancellationException.class);
        assertThat(gif).hasContent("old");
        assertThat(files()).containsExactly(gif);
    }

    @Test
    void aFailedPainterLeavesNothing() throws Exception {
        Film broken =
                new Film(
                        history.atlas(),
                        () ->
                                page -> {
                                    throw new IllegalStateException("no paint on " + page.date());
                                });
        ExportTask work = broken.gif(views("2021..2024/P1Y"), PACE, folder.resolve("film.gif"));
        assertThatThrownBy(() -> work.run(WorkProgress.UNWATCHED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no paint on 2021-01-01");
        assertThat(files()).isEmpty();
    }

    @Test
    void aMissingFolderIsNamed() throws Exception {
        Path gif = folder.resolve("nowhere/film.gif");
        ExportTask work = film.gif(views("2022..2024/P1Y"), PACE, gif);
        assertThatThrownBy(() -> work.run(WorkProgress.UNWATCHED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(gif.toString());
    }

    @Test
    void aFilmOpensAgainOnItsFirstFrameAndTellsItsDates() throws Exception {
        Path gif = folder.resolve("film.gif");
        List<View> views = views("2022..2024/P1Y");
        film.gif(views, PACE, gif).run(WorkProgress.UNWATCHED);
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(gif);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.views())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.view()).isEqualTo(views.getFirst());
                            assertThat(kept.note()).contains("1 ene 2022", "1 ene 2024");
                        });
        assertThat(reading.atlas()).contains(AtlasFingerprint.of(history.atlas()));
        assertThat(new String(Files.readAllBytes(gif), StandardCharsets.UTF_8))
                .contains("Influencia estimada de organizaciones criminales, 1 ene 2022 al");
    }

    @Test
    void framesThatAreKeptEachByItselfHaveOneLegend() throws Exception {
        List<SeriesPiece> frames = Film.frames(views("2021..2024/P4M"));
        PieceSheets alone = PieceSheets.of(history, DESIGN);
        assertThat(frames.stream().map(alone::of).map(FilmTest::legend).distinct().count())
                .isGreaterThan(1);
        PieceSheets together = PieceSheets.ofFilm(history, DESIGN, frames).get();
        assertThat(frames.stream().map(together::of).map(FilmTest::legend).distinct()).hasSize(1);
    }

    private static List<PageText> legend(Sheet page) {
        return page.parts().texts().stream()
                .filter(text -> text.role() == TextRole.LEGEND)
                .toList();
    }

    @Test
    void framesAreNumberedSoThatTheySortAsTheyRun() throws Exception {
        List<SeriesPiece> frames = Film.frames(views("2021..2024/P4M"));
        assertThat(frames).hasSize(12);
        assertThat(frames.getFirst().name()).isEqualTo("01_2021-01-01");
        assertThat(frames.getLast().name()).isEqualTo("12_2024-09-01");
        assertThat(frames).extracting(SeriesPiece::name).isSorted();
    }
}
