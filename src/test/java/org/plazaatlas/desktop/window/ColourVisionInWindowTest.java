package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The preview of colour vision deficiencies and of grey print, through the real window. */
class ColourVisionInWindowTest extends OpenedWindow {

    @Test
    void atFirstTheMapHasItsOwnColours(FxRobot robot) {
        assertThat(choice(robot, ColourVision.NORMAL).isSelected()).isTrue();
        assertThat(robot.lookup("#visionBadge").query().isVisible()).isFalse();
        assertThat(colours(picture(robot))).anyMatch(argb -> !isGrey(argb));
    }

    @Test
    void greysOnTheMapAndInTheLegendAreAPreviewUntilItsBadgeIsClosed(FxRobot robot) {
        List<Integer> before = colours(picture(robot));
        View view = window.model().view();
        choose(robot, ColourVision.GREYSCALE);
        assertThat(colours(picture(robot))).allMatch(ColourVisionInWindowTest::isGrey);
        assertThat(swatches(robot)).isNotEmpty().allMatch(ColourVisionInWindowTest::isGrey);
        assertThat(robot.lookup("#visionBadge .label").queryLabeled().getText())
                .isEqualTo("Preview: printed in greys");
        assertThat(window.model().view()).isEqualTo(view);
        robot.clickOn("#visionBadgeClose");
        WindowRobot.settle();
        assertThat(robot.lookup("#visionBadge").query().isVisible()).isFalse();
        assertThat(choice(robot, ColourVision.NORMAL).isSelected()).isTrue();
        assertThat(colours(picture(robot))).isEqualTo(before);
    }

    @Test
    void everyVisionHasAPictureOfItsOwn(FxRobot robot) {
        Set<List<Integer>> pictures = new HashSet<>();
        for (ColourVision vision : ColourVision.values()) {
            choose(robot, vision);
            pictures.add(colours(picture(robot)));
        }
        assertThat(pictures).hasSameSizeAs(ColourVision.values());
    }

    @Test
    void thePreviewStaysWhileTheDateChanges(FxRobot robot) {
        choose(robot, ColourVision.GREYSCALE);
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2016, 1, 1)));
        WindowRobot.settle();
        assertThat(colours(picture(robot))).allMatch(ColourVisionInWindowTest::isGrey);
    }

    private static void choose(FxRobot robot, ColourVision vision) {
        robot.interact(() -> choice(robot, vision).fire());
        WindowRobot.settle();
    }

    private static RadioMenuItem choice(FxRobot robot, ColourVision vision) {
        MenuButton menu = robot.lookup("#menu").queryAs(MenuButton.class);
        return menu.getItems().stream()
                .flatMap(ColourVisionInWindowTest::all)
                .filter(item -> ("vision-" + vision).equals(item.getId()))
                .map(RadioMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(ColourVisionInWindowTest::all)
                : Stream.of(item);
    }

    private static Image picture(FxRobot robot) {
        WindowRobot.settle();
        return robot.from(robot.lookup("#map").<Node>query())
                .lookup((Predicate<Node>) ColourVisionInWindowTest::isPicture)
                .queryAs(ImageView.class)
                .getImage();
    }

    private static List<Integer> swatches(FxRobot robot) {
        return robot
                .from(robot.lookup(".legend-card").<Node>query())
                .lookup((Predicate<Node>) ColourVisionInWindowTest::isPicture)
                .queryAllAs(ImageView.class)
                .stream()
                .flatMap(view -> colours(view.getImage()).stream())
                .toList();
    }

    /** Every seventh pixel. */
    private static List<Integer> colours(Image image) {
        int width = (int) image.getWidth();
        int[] argb = new int[width * (int) image.getHeight()];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        (int) image.getHeight(),
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        width);
        return IntStream.range(0, argb.length / 7).mapToObj(i -> argb[7 * i]).toList();
    }

    private static boolean isPicture(Node node) {
        return node instanceof ImageView;
    }

    private static boolean isGrey(int argb) {
        int red = argb >> 16 & 0xFF;
        return argb >>> 24 == 0 || red == (argb >> 8 & 0xFF) && red == (argb & 0xFF);
    }
}
