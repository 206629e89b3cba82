package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/** A finished piece, opened in the real window, gives the composer the same plate again. */
@ExtendWith(OwnStage.class)
class PlateAgainInWindowTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final History HISTORY = History.of(ATLAS);
    private static final View VIEW =
            View.of(LocalDate.of(2018, 5, 1), Extent.ofCountry(ATLAS), Language.EN, Theme.LIGHT);
    private static final PlateDesign DESIGN =
            PlateDesign.of(Page.ofPixels(1000, 700, 120))
                    .withTitle(Optional.of("Last month"))
                    .withSubtitle(Optional.of("One word to correct"))
                    .withHandling(Optional.of("For training only"))
                    .withLegendPlace(LegendPlace.BELOW)
                    .without(PagePart.INSET, PagePart.SCALE_BAR);

    @TempDir static Path temporary;

    private Path folder;
    private Stage stage;
    private WindowFixture fixture;
    private AtlasWindow window;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory(temporary, "again");
        fixture = new WindowFixture(folder);
        window = fixture.open(stage, WindowFixture.TINY);
    }

    @AfterEach
    void closeComposer(FxRobot robot) {
        robot.interact(
                () ->
                        List.copyOf(Window.getWindows()).stream()
                                .filter(open -> open != stage)
                                .forEach(Window::hide));
    }

    @Test
    void openingAPieceKeepsLanguageAndThemeOfTheWindow(FxRobot robot) throws IOException {
        robot.interact(() -> window.model().setLanguage(Language.ES));
        robot.interact(() -> window.model().setTheme(Theme.DARK));
        reopen(robot, piece(DESIGN, Arrangement.ONE_MAP, OutputFormat.PNG));
        assertThat(window.model().view().date()).isEqualTo(LocalDate.of(2018, 5, 1));
        assertThat(window.model().view().language()).isEqualTo(Language.ES);
        assertThat(window.model().view().theme()).isEqualTo(Theme.DARK);
        robot.clickOn("#asInFile");
        assertThat(window.model().view().language()).isEqualTo(Language.EN);
        assertThat(window.model().view().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void exportsTheVerySamePieceAgain(FxRobot robot) throws IOException {
        for (OutputFormat format : OutputFormat.values()) {
            Path piece = piece(DESIGN.withLogo(Optional.of(logo())), Arrangement.ONE_MAP, format);
            reopen(robot, piece);
            assertThat(window.model().view()).isEqualTo(VIEW);
            robot.interact(() -> window.model().time().showDate(LocalDate.of(2020, 1, 1)));
            reopen(robot, piece);
            compose(robot);
            Path again = exported(robot, "again." + format.extension());
            assertThat(again).hasSameBinaryContentAs(piece);
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void aPageOfSeveralMapsComesBackAsThatPage(FxRobot robot) throws IOException {
        Multiples maps =
                new Multiples(new DateSeries.Even(LocalDate.of(2016, 1, 1), VIEW.date(), 3));
        Path piece = piece(DESIGN, maps, OutputFormat.PNG);
        reopen(robot, piece);
        assertThat(window.model().maps().arrangementProperty().get()).isEqualTo(maps);
        assertThat(robot.lookup("#keepViews").<Labeled>query().getText())
                .isEqualTo("Keep the view");
        compose(robot);
        assertThat(exported(robot, "again.png")).hasSameBinaryContentAs(piece);
    }

    @Test
    void anOpenComposerShowsWhatThePieceHas(FxRobot robot) throws IOException {
        compose(robot);
        Path piece =
                piece(DESIGN.withLogo(Optional.of(logo())), Arrangement.ONE_MAP, OutputFormat.SVG);
        reopen(robot, piece);
        assertThat(robot.lookup("#notice").query().getScene().getWindow())
                .as("told in the composer, which need not be offered")
                .isNotEqualTo(stage);
        assertThat(robot.lookup("#composeOpened").tryQuery()).isEmpty();
        assertThat(text(robot, "#plate-title").getText()).isEqualTo("Last month");
        assertThat(text(robot, "#plate-subtitle").getText()).isEqualTo("One word to correct");
        assertThat(text(robot, "#plate-handling").getText()).isEqualTo("For training only");
        assertThat(robot.lookup("#pagePreset").<ComboBox<?>>query().getValue())
                .isEqualTo(Optional.empty());
        assertThat(text(robot, "#pageWidth").getText()).isEqualTo("1000");
        assertThat(text(robot, "#pageHeight").getText()).isEqualTo("700");
        assertThat(text(robot, "#pageDpi").getText()).isEqualTo("120");
        assertThat(robot.lookup("#legendPlace").<ComboBox<?>>query().getValue())
                .isEqualTo(LegendPlace.BELOW);
        assertThat(robot.lookup("#part-INSET").<CheckBox>query().isSelected()).isFalse();
        assertThat(robot.lookup("#part-TITLE").<CheckBox>query().isSelected()).isTrue();
        assertThat(robot.lookup("#logoName").<Labeled>query().getText())
                .isEqualTo("Logo: that of the piece");
        assertThat(robot.lookup("#format-SVG").<ToggleButton>query().isSelected()).isTrue();
    }

    @Test
    void thePresetOfThePieceIsChosen(FxRobot robot) throws IOException {
        reopen(
                robot,
                piece(
                        PlateDesign.of(PagePreset.SQUARE_1080),
                        Arrangement.ONE_MAP,
                        OutputFormat.PNG));
        compose(robot);
        assertThat(robot.lookup("#pagePreset").<ComboBox<?>>query().getValue())
                .isEqualTo(Optional.of(PagePreset.SQUARE_1080));
    }

    @Test
    void theNoticeSaysSoAndOpensTheComposer(FxRobot robot) throws IOException {
        reopen(robot, piece(DESIGN, Arrangement.ONE_MAP, OutputFormat.PNG));
        assertThat(notice(robot))
                .isEqualTo(
                        "The view of piece.png is open.\n"
                                + "Its page, text and parts are ready in “Compose map page”.");
        assertThat(robot.lookup("#undoOpening").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#composeOpened").queryAs(ButtonBase.class).fire());
        assertThat(text(robot, "#plate-title").getText()).isEqualTo("Last month");
    }

    @Test
    void whatWasBeingComposedCanBeHadBack(FxRobot robot) throws IOException {
        compose(robot);
        robot.interact(() -> text(robot, "#plate-title").setText("Half written"));
        View before = window.model().view();
        reopen(robot, piece(DESIGN, Arrangement.ONE_MAP, OutputFormat.PNG));
        assertThat(text(robot, "#plate-title").getText()).isEqualTo("Last month");
        robot.interact(() -> robot.lookup("#undoOpening").queryAs(ButtonBase.class).fire());
        assertThat(window.model().view()).isEqualTo(before);
        assertThat(text(robot, "#plate-title").getText()).isEqualTo("Half written");
        assertThat(text(robot, "#plate-handling").getText()).isEmpty();
        assertThat(robot.lookup("#pagePreset").<ComboBox<?>>query().getValue())
                .isEqualTo(Optional.of(PagePreset.SCREEN_1920X1080));
        assertThat(robot.lookup("#part-INSET").<CheckBox>query().isSelected()).isTrue();
        assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }

    @Test
    void pageAndPartsAreRememberedAndWordsOfOnePlateAreNot(FxRobot robot) throws IOException {
        reopen(robot, piece(DESIGN, Arrangement.ONE_MAP, OutputFormat.PDF));
        robot.interact(stage::hide);
        Settings remembered = fixture.settings.read(Settings.ofFirstRun(Locale.US, Theme.LIGHT));
        assertThat(remembered.plate().size().preset()).isNull();
        assertThat(remembered.plate().size().width()).isEqualTo(1000);
        assertThat(remembered.plate().format()).isEqualTo(OutputFormat.PDF);
        assertThat(remembered.plate().handling()).isEqualTo("For training only");
        assertThat(remembered.plate().hiddenParts())
                .containsExactlyInAnyOrder(PagePart.INSET, PagePart.SCALE_BAR);
    }

    @Test
    void theLogoOfAPieceLeavesTheOwnOneRemembered(FxRobot robot) throws IOException {
        Path own = Files.write(folder.resolve("own.png"), picture(30));
        compose(robot);
        fixture.logoToChoose = Optional.of(own);
        robot.interact(() -> robot.lookup("#chooseLogo").queryAs(ButtonBase.class).fire());
        robot.interact(stage::hide);
        assertThat(logoRemembered()).isEqualTo(own.toString());
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        reopen(
                robot,
                piece(DESIGN.withLogo(Optional.of(logo())), Arrangement.ONE_MAP, OutputFormat.PNG));
        robot.interact(stage::hide);
        assertThat(logoRemembered()).isEqualTo(own.toString());
    }

    private String logoRemembered() {
        return fixture.settings.read(Settings.ofFirstRun(Locale.US, Theme.LIGHT)).plate().logo();
    }

    @Test
    void aBrokenResolutionIsRoundedAndTold(FxRobot robot) throws IOException {
        Path small = piece(DESIGN, Arrangement.ONE_MAP, OutputFormat.SVG);
        String broken = Files.readString(small).replaceFirst("\"dpi\":120(\\.0)?", "\"dpi\":120.5");
        Path file = Files.writeString(folder.resolve("broken.svg"), broken);
        reopen(robot, file);
        assertThat(notice(robot))
                .contains(
                        "Its page has 1000 × 700 px at 120.5 dpi;"
                                + " here it is composed on 1000 × 700 px at 121 dpi.");
    }

    @Test
    void aDamagedDesignIsToldAndTheViewOpens(FxRobot robot) throws IOException {
        Path whole = piece(DESIGN, Arrangement.ONE_MAP, OutputFormat.SVG);
        String damaged =
                Files.readString(whole).replace("\"legend\":\"below\"", "\"legend\":\"up\"");
        reopen(robot, Files.writeString(folder.resolve("damaged.svg"), damaged));
        assertThat(window.model().view()).isEqualTo(VIEW);
        assertThat(notice(robot)).contains("damaged.svg: design: \"legend\" is \"up\"");
        compose(robot);
        assertThat(robot.lookup("#legendPlace").<ComboBox<?>>query().getValue())
                .isEqualTo(LegendPlace.SUGGESTED);
        assertThat(text(robot, "#plate-title").getText()).isEqualTo("Last month");
    }

    private Path piece(PlateDesign design, Arrangement maps, OutputFormat format)
            throws IOException {
        Path file = folder.resolve("piece." + format.extension());
        SheetFile.write(new PageExport(HISTORY).sheet(VIEW, maps, design), format, file);
        return file;
    }

    private static Logo logo() throws IOException {
        return Logo.of(picture(20));
    }

    private static byte[] picture(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void reopen(FxRobot robot, Path file) {
        fixture.filesToOpen = List.of(file);
        robot.interact(window.commands()::openFiles);
        WindowRobot.settle();
    }

    private void compose(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        WindowRobot.settle();
    }

    private Path exported(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        fixture.outputToChoose = Optional.of(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WindowRobot.settle();
        return file;
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").queryAs(Notification.class).getMessage();
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }
}
