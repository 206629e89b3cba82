package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class PictureBatchTest {

    private static final PieceWriter TITLES =
            (piece, file) -> Files.writeString(file, piece.title());

    @TempDir Path folder;

    private final History history = History.of(TinyAtlas.atlas());
    private final View view =
            View.of(
                    LocalDate.of(2024, 6, 15),
                    Extent.ofCountry(history.atlas()),
                    Language.ES,
                    Theme.LIGHT);

    private List<SeriesPiece> pieces(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SeriesPiece(view, "title " + i, "piece-" + (100 + i)))
                .toList();
    }

    private static List<String> namesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyPieceIsAFileOfItsOwn() throws Exception {
        Path out = folder.resolve("series");
        PictureBatch.files(pieces(40), "txt", () -> TITLES, out).run(WorkProgress.UNWATCHED);
        assertThat(namesIn(folder)).containsExactly("series");
        assertThat(namesIn(out)).hasSize(40).startsWith("piece-100.txt").endsWith("piece-139.txt");
        assertThat(out.resolve("piece-117.txt")).hasContent("title 17");
    }

    @Test
    void aFolderOfFramesHoldsThePicturesOfItsDates() throws Exception {
        PlateDesign design = PlateDesign.of(Page.of(new PictureSize(320, 200, 1)));
        List<SeriesPiece> frames =
                Film.frames(Film.views(view, DateSteps.parse("2022..2024/P1Y").dates(history)));
        Path out = folder.resolve("frames");
        PictureBatch.files(
                        frames,
                        "png",
                        () -> {
                            PictureExport export = new PictureExport(history);
                            return (piece, file) ->
                                    SheetFile.write(
                                            export.sheet(piece.view(), design),
                                            OutputFormat.PNG,
                                            file);
                        },
                        out)
                .run(WorkProgress.UNWATCHED);
        assertThat(namesIn(out))
                .containsExactly("1_2022-01-01.png", "2_2023-01-01.png", "3_2024-01-01.png");
        Path alone = folder.resolve("alone.png");
        SheetFile.write(
                new PictureExport(history).sheet(frames.get(1).view(), design),
                OutputFormat.PNG,
                alone);
        assertThat(out.resolve("2_2023-01-01.png")).hasSameBinaryContentAs(alone);
    }

    @Test
    void progressGoesInOrder() throws Exception {
        List<String> heard = new ArrayList<>();
        PictureBatch.files(pieces(3), "txt", () -> TITLES, folder.resolve("out"))
                .run((done, total, name) -> heard.add(done + "/" + total + " " + name));
        assertThat(heard)
                .containsExactly("0/3 piece-100", "1/3 piece-101", "2/3 piece-102", "3/3 out");
    }

    @Test
    void progressIsHeardOnTheThreadThatRunsTheWork() throws Exception {
        List<Thread> heard = new ArrayList<>();
        PictureBatch.files(pieces(9), "txt", () -> TITLES, folder.resolve("out"))
                .run((_, _, _) -> heard.add(Thread.currentThread()));
        assertThat(heard).containsOnly(Thread.currentThread());
    }

    @Test
    void cancelledHalfWayLeavesNothing() throws Exception {
        ExportTask work =
                PictureBatch.files(pieces(40), "txt", () -> TITLES, folder.resolve("out"));
        assertThatThrownBy(() -> work.run(new CancelledAfter(20)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled before piece-120");
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void anInterruptedThreadStopsAndLeavesNothing() throws Exception {
        ExportTask work =
                PictureBatch.files(pieces(40), "txt", () -> TITLES, folder.resolve("out"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> work.run(WorkProgress.UNWATCHED))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void aWriterThatFailsLeavesNothingAndSaysWhy() throws Exception {
        PieceWriter full =
                (piece, file) -> {
                    TITLES.write(piece, file);
                    if (piece.name().equals("piece-107")) {
                        throw new IOException(file.getFileName() + ": no space left");
                    }
                };
        ExportTask work = PictureBatch.files(pieces(40), "txt", () -> full, folder.resolve("out"));
        assertThatThrownBy(() -> work.run(WorkProgress.UNWATCHED))
                .isInstanceOf(IOException.class)
                .hasMessage("piece-107.txt: no space left");
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void anEmptyFolderTakesASeries() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        PictureBatch.files(pieces(2), "txt", () -> TITLES, out).run(WorkProgress.UNWATCHED);
        assertThat(namesIn(out)).hasSize(2);
    }

    @Test
    void aFolderThatHoldsAnythingIsNotTouched() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        ExportTask work = PictureBatch.files(pieces(2), "txt", () -> TITLES, out);
        assertThatThrownBy(() -> work.run(WorkProgress.UNWATCHED))
                .isInstanceOf(SeriesException.class)
                .hasMessage(
                        out
                                + ": the folder already holds files; choose another, or empty it"
                                + " first");
        assertThat(namesIn(out)).containsExactly("mine.txt");
        assertThat(namesIn(folder)).containsExactly("out");
    }

    @Test
    void aFileOfThatNameOrAMissingParentIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        ExportTask overFile = PictureBatch.files(pieces(2), "txt", () -> TITLES, file);
        assertThatThrownBy(() -> overFile.run(WorkProgress.UNWATCHED))
                .isInstanceOf(SeriesException.class)
                .hasMessageContaining("is a file");
        ExportTask nowhere =
                PictureBatch.files(pieces(2), "txt", () -> TITLES, folder.resolve("no/where"));
        assertThatThrownBy(() -> nowhere.run(WorkProgress.UNWATCHED))
                .isInstanceOf(SeriesException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aDeckHasAllPiecesInOneFile() throws Exception {
        Path deck = folder.resolve("deck.txt");
        PictureBatch.deck(pieces(3), PictureBatchTest::write, deck).run(WorkProgress.UNWATCHED);
        assertThat(deck).hasContent("title 0;title 1;title 2;");
    }

    @Test
    void aDeckCancelledHalfWayLeavesNothing() throws Exception {
        ExportTask work =
                PictureBatch.deck(pieces(30), PictureBatchTest::write, folder.resolve("deck.txt"));
        assertThatThrownBy(() -> work.run(new CancelledAfter(4)))
                .isInstanceOf(CancellationException.class);
        assertThat(namesIn(folder)).isEmpty();
    }

    private static void write(List<SeriesPiece> pieces, OutputStream out, WorkProgress progress)
            throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            progress.next(i, pieces.size(), pieces.get(i).name());
            out.write((pieces.get(i).title() + ";").getBytes(StandardCharsets.UTF_8));
        }
    }
}
