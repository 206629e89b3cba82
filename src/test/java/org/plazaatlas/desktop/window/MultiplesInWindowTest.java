package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.testfx.api.FxRobot;

import java.time.LocalDate;
import java.util.List;

/** Small multiples, through the real window. */
class MultiplesInWindowTest extends OpenedWindow {

    @Test
    void asManyDatesAreShownAsAskedForAndAClickOpensOne(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertThat(dates(robot)).hasSize(6).startsWith("1 Jan 2006").endsWith("31 Dec 2025");
        robot.clickOn("#multiples-4");
        assertThat(dates(robot)).hasSize(4).startsWith("1 Jan 2006");
        robot.clickOn("1 Jan 2006");
        WindowRobot.settle();
        assertThat(window.model().view().date()).isEqualTo(LocalDate.of(2006, 1, 1));
        assertThat(arrangement()).isEqualTo(Arrangement.ONE_MAP);
        assertThat(robot.lookup("#map").query().getParent().isVisible()).isTrue();
    }

    @Test
    void aSpanIsTypedAndOneThatIsNoneChangesNothing(FxRobot robot) {
        robot.clickOn("#rail-multiples");
        type(robot, "2010, 2012-06");
        assertThat(arrangement())
                .isEqualTo(
                        new Multiples(
                                new DateSeries.Even(
                                        LocalDate.of(2010, 1, 1), LocalDate.of(2012, 6, 1), 6)));
        Arrangement before = arrangement();
        type(robot, "2010, whenever");
        assertThat(arrangement()).isEqualTo(before);
    }

    @Test
    void chosenDatesAreShownAsTheyAre(FxRobot robot) {
        robot.clickOn("#rail-multiples").clickOn("#CHOSEN");
        type(robot, "2012, 2010-03, 9 sep 2024");
        assertThat(dates(robot)).containsExactly("1 Mar 2010", "1 Jan 2012", "9 Sep 2024");
    }

    @Test
    void theBiggestChangesAreDaysOnWhichSomethingChanged(FxRobot robot) {
        robot.clickOn("#rail-multiples").clickOn("#BIGGEST_CHANGES");
        DateSeries series = ((Multiples) arrangement()).series();
        List<LocalDate> found = series.in(window.model().history());
        assertThat(found).isNotEmpty().allMatch(window.model().history().changeDates()::contains);
        assertThat(dates(robot)).hasSameSizeAs(found);
    }

    @Test
    void aComparisonIsTheSpanOfTheLittleMaps(FxRobot robot) {
        robot.clickOn("#rail-changes").clickOn("#rail-multiples");
        assertThat(dates(robot)).startsWith("1 Jun 2023").endsWith("1 Jun 2024");
    }

    @Test
    void theLittleMapsFollowTheExtent(FxRobot robot) {
        robot.clickOn("#rail-multiples");
        Object before = firstPicture(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        WindowRobot.settle();
        assertThat(firstPicture(robot)).isNotSameAs(before);
    }

    private Arrangement arrangement() {
        WindowRobot.settle();
        return window.model().maps().arrangementProperty().get();
    }

    private static void type(FxRobot robot, String text) {
        robot.clickOn("#multiplesDates");
        robot.interact(
                () -> robot.lookup("#multiplesDates").queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
        WindowRobot.settle();
    }

    private static List<String> dates(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup(".little-map").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static Object firstPicture(FxRobot robot) {
        WindowRobot.settle();
        Node picture = robot.lookup(".little-map .image-view").query();
        return ((javafx.scene.image.ImageView) picture).getImage();
    }
}
