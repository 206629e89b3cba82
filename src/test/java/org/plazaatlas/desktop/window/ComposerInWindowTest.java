package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.testfx.api.FxRobot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Composing, exporting and opening again, through the real window. */
class ComposerInWindowTest extends OpenedComposer {

    @Test
    void opensOnItsKeyBesideTheWindowAndClosesOnEsc(FxRobot robot) {
        compose(robot);
        assertThat(composer()).isPresent();
        assertThat(composer().orElseThrow().getTitle()).isEqualTo("Compose map page");
        assertThat(stage.isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(composer()).isEmpty();
    }

    @Test
    void presetAndFreeSizeAreThePageThatIsExported(FxRobot robot) throws IOException {
        compose(robot);
        choose(robot, "#pagePreset", Optional.of(PagePreset.SQUARE_1080));
        assertThat(labeled(robot, "#pageMeasures")).startsWith("1080 × 1080 px");
        choose(robot, "#pagePreset", Optional.empty());
        robot.interact(
                () -> {
                    text(robot, "#pageWidth").setText("900");
                    text(robot, "#pageHeight").setText("700");
                });
        BufferedImage picture = ImageIO.read(exported(robot, "free.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(900);
        assertThat(picture.getHeight()).isEqualTo(700);
    }

    @Test
    void aSizeThatIsNoneChangesNothingAndSaysWhatIsExpected(FxRobot robot) {
        compose(robot);
        choose(robot, "#pagePreset", Optional.empty());
        String before = labeled(robot, "#pageMeasures");
        robot.interact(() -> text(robot, "#pageWidth").setText("99999999"));
        assertThat(labeled(robot, "#pageMeasures")).isEqualTo(before);
        assertThat(robot.lookup(".free-size .date-problem").query().isVisible()).isTrue();
    }

    @Test
    void anExportTellsWhereTheFileIs(FxRobot robot) {
        compose(robot);
        exported(robot, "map.png");
        robot.interact(() -> fire(robot, "Open folder"));
        assertThat(fixture.openedFolders).containsExactly(folder);
        assertThat(fixture.suggestedName).isEqualTo("tiny-atlas_zones_2024-06-01_1920x1080.png");
    }

    @Test
    void theNextMessageTakesThePlaceOfTheLast(FxRobot robot) {
        compose(robot);
        exported(robot, "first.png");
        exported(robot, "second.png");
        assertThat(robot.lookup("#notice").queryAll()).hasSize(1);
        assertThat(notice(robot)).contains("second.png");
    }

    @Test
    void anExportThatFailsSaysWhyAndLeavesNothing(FxRobot robot) {
        compose(robot);
        fixture.outputToChoose = Optional.of(folder.resolve("missing").resolve("map.png"));
        robot.interact(() -> fire(robot, "#plate-export"));
        WindowRobot.settle();
        assertThat(text(robot, "#problemText").getText()).contains("missing", "folder");
        assertThat(folder.resolve("missing")).doesNotExist();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theFormatIsChosenAndRemembered(FxRobot robot) {
        compose(robot);
        robot.interact(() -> fire(robot, "#format-PDF"));
        exported(robot, "map.pdf");
        robot.interact(() -> text(robot, "#plate-handling").setText("Restricted"));
        robot.interact(stage::hide);
        Settings remembered = fixture.settings.read(Settings.ofFirstRun(Locale.US, Theme.LIGHT));
        assertThat(remembered.plate().format().name()).isEqualTo("PDF");
        assertThat(remembered.plate().handling()).isEqualTo("Restricted");
        assertThat(remembered.plate().folder()).isEqualTo(folder.toString());
    }

    @Test
    void remarksAreShownAndPreventNothing(FxRobot robot) {
        compose(robot);
        choose(robot, "#pagePreset", Optional.empty());
        robot.interact(
                () -> {
                    text(robot, "#pageWidth").setText("300");
                    text(robot, "#pageHeight").setText("220");
                    text(robot, "#pageDpi").setText("300");
                });
        openTab(robot, "checksTab");
        assertThat(robot.lookup(".finding-what").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(text -> text.contains("type"));
        assertThat(labeled(robot, "#checksState")).contains("remark");
        assertThat(exported(robot, "map.png")).exists();
    }

    @Test
    void aFinishedFileOpensAsTheViewItCarries(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("02")));
        robot.interact(() -> window.model().showPlace(Subject.state("02")));
        View shown = window.model().view();
        compose(robot);
        robot.interact(() -> fire(robot, "#format-SVG"));
        Path file = exported(robot, "map.svg");
        robot.type(KeyCode.ESCAPE);
        robot.interact(
                () -> {
                    window.model().clearSelection();
                    window.model().showHome();
                    window.model().time().showDate(LocalDate.of(2015, 1, 1));
                });
        fixture.filesToOpen = List.of(file);
        robot.interact(window.commands()::openFiles);
        WindowRobot.settle();
        assertThat(window.model().view()).isEqualTo(shown);
        robot.interact(() -> fire(robot, "#keepViews"));
        assertThat(fixture.workspaces.standing()).exists();
    }

    @Test
    void theNoteOfASelectedStateIsWrittenAndOpensAgain(FxRobot robot) {
        Path file = folder.resolve("note.pdf");
        fixture.outputToChoose = Optional.of(file);
        robot.interact(window.commands()::writeNote);
        assertThat(file).as("nothing is selected").doesNotExist();
        robot.interact(() -> window.model().select(Subject.state("02")));
        robot.interact(window.commands()::writeNote);
        WindowRobot.settle();
        assertThat(EmbeddedViewsReader.read(file).views()).isNotEmpty();
        assertThat(fixture.suggestedName).contains("2024-06-01").endsWith("_note.pdf");
    }

    @Test
    void aFileWithoutAViewSaysWhatWasExpected(FxRobot robot) throws IOException {
        Path file = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        View before = window.model().view();
        fixture.filesToOpen = List.of(file);
        robot.interact(window.commands()::openFiles);
        WindowRobot.settle();
        assertThat(notice(robot)).contains("photo.png", "carries no view", "Plaza Atlas");
        assertThat(window.model().view()).isEqualTo(before);
    }

    @Test
    void aLogoIsChosenAndTakenAwayAndAFileThatIsNoneChangesNothing(FxRobot robot)
            throws IOException {
        compose(robot);
        Path logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        fixture.logoToChoose = Optional.of(logo);
        robot.interact(() -> fire(robot, "#chooseLogo"));
        assertThat(labeled(robot, "#logoName")).contains("logo.png");
        fixture.logoToChoose =
                Optional.of(Files.writeString(folder.resolve("logo.txt"), "no picture"));
        robot.interact(() -> fire(robot, "#chooseLogo"));
        assertThat(labeled(robot, "#logoName")).contains("logo.png");
        assertThat(notice(robot)).contains("logo.txt");
        robot.interact(() -> fire(robot, "#removeLogo"));
        assertThat(labeled(robot, "#logoName")).isEqualTo("No logo");
    }

    @Test
    void exportingAgainNeedsNoComposerAndKeepsFormatAndPage(FxRobot robot) {
        compose(robot);
        robot.interact(() -> fire(robot, "#format-SVG"));
        choose(robot, "#pagePreset", Optional.of(PagePreset.SQUARE_1080));
        robot.type(KeyCode.ESCAPE);
        fixture.outputToChoose = Optional.of(folder.resolve("again.svg"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        WindowRobot.settle();
        assertThat(composer()).isEmpty();
        assertThat(fixture.suggestedName).endsWith("_1080x1080.svg");
        assertThat(EmbeddedViewsReader.read(folder.resolve("again.svg")).views())
                .extracting(SavedView::view)
                .containsExactly(window.model().view());
        assertThat(notice(robot)).contains("again.svg");
    }

    @Test
    void severalMapsAreComposedOnOnePage(FxRobot robot) {
        robot.interact(() -> window.model().maps().toggleMultiples());
        compose(robot);
        Path file = exported(robot, "many.png");
        assertThat(EmbeddedViewsReader.read(file).views())
                .extracting(SavedView::arrangement)
                .containsExactly(window.model().maps().arrangementProperty().get())
                .hasOnlyElementsOfType(Arrangement.Multiples.class);
    }

    @Test
    void aSeriesIsAFolderOfFiles(FxRobot robot) throws IOException {
        compose(robot);
        openSeries(robot);
        assertThat(labeled(robot, "#seriesSummary")).contains("map pages");
        fixture.folderToChoose = Optional.of(folder);
        robot.interact(() -> fire(robot, "#makeSeries"));
        WindowRobot.settle();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png")))
                    .hasSize(window.model().atlas().contents().states().size());
        }
    }

    @Test
    void aSeriesIsOneDocumentThatOpensAgain(FxRobot robot) {
        compose(robot);
        openTab(robot, "seriesTab");
        ComboBox<?> form = robot.lookup("#seriesForm").queryComboBox();
        robot.interact(() -> form.getSelectionModel().select(1));
        fixture.outputToChoose = Optional.of(folder.resolve("states.pdf"));
        robot.interact(() -> fire(robot, "#makeSeries"));
        WindowRobot.settle();
        assertThat(EmbeddedViewsReader.read(folder.resolve("states.pdf")).views())
                .hasSameSizeAs(window.model().atlas().contents().states());
    }

    @Test
    void aCancelledSeriesLeavesNothing(FxRobot robot) throws IOException {
        List<Path> before = contents();
        compose(robot);
        openSeries(robot);
        fixture.folderToChoose = Optional.of(folder);
        fixture.holdWriting();
        robot.interact(() -> fire(robot, "#makeSeries"));
        assertThat(robot.lookup("#writing").query().isVisible()).isTrue();
        robot.interact(() -> fire(robot, "#cancelWriting"));
        robot.interact(fixture::letWrite);
        WindowRobot.settle();
        assertThat(contents()).isEqualTo(before);
        assertThat(robot.lookup("#writing").query().isVisible()).isFalse();
    }

    @Test
    void aSeriesThatCannotBeMadeSaysWhy(FxRobot robot) {
        compose(robot);
        openSeries(robot);
        ComboBox<?> kind = robot.lookup("#seriesKind").queryComboBox();
        robot.interact(() -> kind.getSelectionModel().select(4));
        robot.interact(() -> text(robot, "#seriesDates").setText("never"));
        assertThat(labeled(robot, "#seriesSummary")).contains("never");
        assertThat(robot.lookup("#makeSeries").query().isDisabled()).isTrue();
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
