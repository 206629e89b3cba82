package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.testfx.api.FxRobot;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** All of a piece is composed without leaving the composer, and without touching the window. */
class PieceInWindowTest extends OpenedComposer {

    @Test
    void everythingOfTheViewIsChangedForThePieceAlone(FxRobot robot) {
        View behind = window.model().view();
        compose(robot);
        typeDate(robot, "2015-03-01");
        choosePlace(robot, "02");
        choose(robot, "#plateLanguage", Language.ES);
        choose(robot, "#plateTheme", Theme.DARK);
        hideFirstOrganization(robot);
        View made = EmbeddedViewsReader.read(exported(robot, "map.png")).views().getFirst().view();
        assertThat(made.date()).isEqualTo(LocalDate.of(2015, 3, 1));
        assertThat(made.extent())
                .isEqualTo(Extent.ofState(window.model().atlas(), "02").orElseThrow());
        assertThat(made.language()).isEqualTo(Language.ES);
        assertThat(made.theme()).isEqualTo(Theme.DARK);
        assertThat(made.hiddenOrganizations()).hasSize(1);
        assertThat(window.model().view()).isEqualTo(behind);
    }

    @Test
    void whatThePieceSaysIsCarriedByTheFile(FxRobot robot) {
        compose(robot);
        choosePlace(robot, "02");
        choose(robot, "#plateStyle", MapStyle.NEWSPAPER);
        choose(robot, "#plateType", 1.3);
        choose(robot, "#plateLabelSize", LabelSize.LARGE);
        choose(robot, "#plateCallOuts", CallOuts.weightiest(2));
        choose(robot, "#plateLegendRows", 4);
        robot.interact(() -> fire(robot, "#legend-MARKS"));
        robot.interact(() -> robot.lookup("#plateNames").queryAs(CheckBox.class).fire());
        PlateDesign made =
                EmbeddedViewsReader.read(exported(robot, "map.png")).design().orElseThrow();
        assertThat(made.style()).isEqualTo(MapStyle.NEWSPAPER);
        assertThat(made.typeScale()).isEqualTo(1.3);
        assertThat(made.message().subject()).contains(MapSubject.state("02"));
        assertThat(made.message().labelSize()).isEqualTo(LabelSize.LARGE);
        assertThat(made.message().callOuts()).isEqualTo(CallOuts.weightiest(2));
        assertThat(made.message().namesOrganizations()).isFalse();
        assertThat(made.legendRows().most()).isEqualTo(4);
        assertThat(made.legendRows().sections()).doesNotContain(Legend.Section.MARKS);
    }

    @Test
    void aChosenSubjectFillsThePictureUntilTheStepIsTakenBack(FxRobot robot) {
        compose(robot);
        Extent before = window.model().view().extent();
        choose(robot, "#plateSubject", Optional.of(MapSubject.organization("sur")));
        SavedView made = EmbeddedViewsReader.read(exported(robot, "map.png")).views().getFirst();
        assertThat(made.view().extent()).isNotEqualTo(before);
        assertThat(made.view().extent().widthMetres()).isLessThan(before.widthMetres());

        robot.interact(() -> fire(robot, "#plate-undo"));
        SavedView after = EmbeddedViewsReader.read(exported(robot, "back.png")).views().getFirst();
        assertThat(after.view().extent()).isEqualTo(before);
    }

    @Test
    void aSectionOfTheLegendMovesUp(FxRobot robot) {
        compose(robot);
        robot.interact(() -> fire(robot, "#legend-up-PATTERNS"));
        PlateDesign made =
                EmbeddedViewsReader.read(exported(robot, "map.png")).design().orElseThrow();
        assertThat(made.legendRows().sections())
                .startsWith(Legend.Section.MAP, Legend.Section.PATTERNS);
    }

    @Test
    void thePieceFollowsTheWindowUntilItHasAViewOfItsOwn(FxRobot robot) {
        compose(robot);
        LocalDate day = LocalDate.of(2016, 5, 1);
        robot.interact(() -> window.model().time().showDate(day));
        assertThat(text(robot, "#plateDate").getText()).contains("2016");
        typeDate(robot, "2015");
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2018, 1, 1)));
        assertThat(text(robot, "#plateDate").getText()).contains("2015");
        robot.interact(() -> fire(robot, "#plateAsWindow"));
        assertThat(text(robot, "#plateDate").getText()).contains("2018");
    }

    @Test
    void theNextPieceIsAboutWhatTheWindowShowsThen(FxRobot robot) {
        compose(robot);
        typeDate(robot, "2015");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2018, 1, 1)));
        compose(robot);
        assertThat(text(robot, "#plateDate").getText()).contains("2018");
    }

    @Test
    void stepsAreUndoneAndDoneAgainByTheirNames(FxRobot robot) {
        compose(robot);
        choose(robot, "#plateStyle", MapStyle.GREY);
        choosePlace(robot, "02");
        robot.interact(() -> text(robot, "#plate-handling").setText("R"));
        robot.interact(() -> text(robot, "#plate-handling").setText("Restricted"));
        assertThat(undoName(robot)).isEqualTo("Undo: handling or classification line");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text(robot, "#plate-handling").getText()).isEmpty();
        assertThat(undoName(robot)).isEqualTo("Undo: place");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(value(robot, "#plateSubject")).isEqualTo(Optional.empty());
        assertThat(labeled(robot, "#plateFollows")).startsWith("Shows what the window shows");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(value(robot, "#plateStyle")).isEqualTo(MapStyle.COLOUR);
        assertThat(robot.lookup("#plate-undo").query().isDisabled()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.Y).push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(value(robot, "#plateSubject")).isEqualTo(Optional.of(MapSubject.state("02")));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text(robot, "#plate-handling").getText()).isEqualTo("Restricted");
    }

    @Test
    void aPieceIsAboutWhatIsSelectedInTheWindow(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("02")));
        compose(robot);
        assertThat(value(robot, "#plateSubject")).isEqualTo(Optional.of(MapSubject.state("02")));
        assertThat(robot.lookup("#plate-undo").query().isDisabled()).isTrue();
        choose(robot, "#plateSubject", Optional.empty());
        robot.type(KeyCode.ESCAPE);
        compose(robot);
        assertThat(value(robot, "#plateSubject")).isEqualTo(Optional.empty());
    }

    @Test
    void whatTheWindowDoesIsNoStep(FxRobot robot) {
        compose(robot);
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2016, 5, 1)));
        assertThat(robot.lookup("#plate-undo").query().isDisabled()).isTrue();
    }

    @Test
    void aDateThatIsNoneIsMarkedAndChangesNothing(FxRobot robot) {
        compose(robot);
        openTab(robot, "mapTab");
        View before = made(robot, "before.png");
        typeDate(robot, "soon");
        assertThat(robot.lookup(".date-problem").queryAllAs(Label.class))
                .anyMatch(node -> node.isVisible() && node.getParent().isVisible());
        assertThat(made(robot, "after.png")).isEqualTo(before);
    }

    /** The picture that is exported, and so previewed, has no colour; the next one is the same. */
    @ParameterizedTest
    @EnumSource(
            value = MapStyle.class,
            names = {"GREY", "COLOUR"})
    void theStyleOfThePreviewIsThatOfTheFile(MapStyle style, FxRobot robot) throws IOException {
        compose(robot);
        choose(robot, "#plateStyle", style);
        robot.type(KeyCode.ESCAPE);
        compose(robot);
        assertThat(value(robot, "#plateStyle")).isEqualTo(style);
        BufferedImage picture = ImageIO.read(exported(robot, "map.png").toFile());
        assertThat(hasColour(picture)).isEqualTo(style == MapStyle.COLOUR);
    }

    @Test
    void anOpenedPieceIsComposedInItsOwnLanguageAndTheme(FxRobot robot) {
        compose(robot);
        openTab(robot, "mapTab");
        choose(robot, "#plateLanguage", Language.ES);
        choose(robot, "#plateTheme", Theme.DARK);
        Path file = exported(robot, "first.png");
        robot.interact(() -> fire(robot, "#plateAsWindow"));
        robot.type(KeyCode.ESCAPE);
        View behind = window.model().view();
        fixture.filesToOpen = List.of(file);
        robot.interact(window.commands()::openFiles);
        WindowRobot.settle();
        assertThat(window.model().view()).isEqualTo(behind);
        compose(robot);
        View again = made(robot, "again.png");
        assertThat(again.language()).isEqualTo(Language.ES);
        assertThat(again.theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aYearlyFilmTakesFiveInteractionsAtMost(FxRobot robot) {
        compose(robot); // 1
        openSeries(robot); // 2
        ComboBox<?> kind = robot.lookup("#seriesKind").queryComboBox();
        robot.interact(() -> kind.getSelectionModel().selectLast()); // 3
        WindowRobot.settle();
        Path film = folder.resolve("film.gif");
        fixture.outputToChoose = Optional.of(film);
        robot.interact(() -> fire(robot, "#makeSeries")); // 4
        WindowRobot.settle();
        assertThat(film).exists();
    }

    /** Once the view is there: open, choose a page, choose a format or style, export. */
    @ParameterizedTest
    @EnumSource
    void eachPieceTakesFiveInteractionsAtMost(UsualPiece piece, FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("02")));
        robot.interact(() -> window.model().showPlace(Subject.state("02")));
        int interactions = 2; // the key that opens the composer, and the one that exports
        compose(robot);
        for (Consumer<FxRobot> step : piece.steps) {
            step.accept(robot);
            interactions++;
        }
        Path file = exported(robot, "piece." + piece.ending);
        assertThat(file).exists();
        assertThat(interactions).isLessThanOrEqualTo(5);
    }

    /** Pieces that briefers usually make of one view. */
    enum UsualPiece {
        SLIDE("pptx", List.of(page(PagePreset.SLIDE_16_9), format("PPTX"))),
        A4("pdf", List.of(page(PagePreset.A4_PORTRAIT_300), format("PDF"))),
        NEWSPAPER(
                "svg",
                List.of(
                        page(PagePreset.COLUMNS_2),
                        format("SVG"),
                        robot -> choose(robot, "#plateStyle", MapStyle.NEWSPAPER))),
        SQUARE("png", List.of(page(PagePreset.SQUARE_1080))),
        GREY_PRINT(
                "pdf",
                List.of(
                        page(PagePreset.A4_PORTRAIT_300),
                        format("PDF"),
                        robot -> choose(robot, "#plateStyle", MapStyle.GREY)));

        private final String ending;
        private final List<Consumer<FxRobot>> steps;

        UsualPiece(String ending, List<Consumer<FxRobot>> steps) {
            this.ending = ending;
            this.steps = steps;
        }

        private static Consumer<FxRobot> page(PagePreset preset) {
            return robot -> choose(robot, "#pagePreset", Optional.of(preset));
        }

        private static Consumer<FxRobot> format(String name) {
            return robot -> robot.interact(() -> fire(robot, "#format-" + name));
        }
    }

    private View made(FxRobot robot, String name) {
        return EmbeddedViewsReader.read(exported(robot, name)).views().getFirst().view();
    }

    private void typeDate(FxRobot robot, String date) {
        openTab(robot, "mapTab");
        robot.interact(
                () -> {
                    text(robot, "#plateDate").requestFocus();
                    text(robot, "#plateDate").setText(date);
                });
        robot.type(KeyCode.ENTER);
        WindowRobot.settle();
    }

    private void choosePlace(FxRobot robot, String stateCode) {
        openTab(robot, "mapTab");
        ComboBox<?> places = robot.lookup("#platePlace").queryComboBox();
        String name = window.model().atlas().state(stateCode).orElseThrow().name().en();
        int index =
                places.getItems().stream()
                        .map(place -> place.toString().contains("stateCode=" + stateCode))
                        .toList()
                        .indexOf(true);
        assertThat(index).as(name).isNotNegative();
        robot.interact(() -> places.getSelectionModel().select(index));
        WindowRobot.settle();
    }

    private static void hideFirstOrganization(FxRobot robot) {
        CheckComboBox<?> organizations =
                robot.lookup("#plateOrganizations").queryAs(CheckComboBox.class);
        robot.interact(() -> organizations.getCheckModel().clearCheck(0));
    }

    private static Object value(FxRobot robot, String id) {
        return robot.lookup(id).queryComboBox().getValue();
    }

    private static String undoName(FxRobot robot) {
        return robot.lookup("#plate-undo").queryAs(ButtonBase.class).getAccessibleText();
    }

    private static boolean hasColour(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                Color colour = new Color(picture.getRGB(x, y));
                if (Math.abs(colour.getRed() - colour.getBlue()) > 8) {
                    return true;
                }
            }
        }
        return false;
    }
}
