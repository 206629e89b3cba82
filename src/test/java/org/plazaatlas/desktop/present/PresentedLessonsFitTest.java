package org.plazaatlas.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.window.OwnStage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/**
 * No text of a bundled lesson is cut off or too small when it is presented. The maps are not
 * painted: they have their own tests.
 */
@ExtendWith(OwnStage.class)
class PresentedLessonsFitTest {

    private static final double SMALLEST_IN_CLASS = 18;
    private static final double WIDTH_OF_SMALLEST = 1920;

    @Start
    void open(Stage stage) {
        LookAndFeel.loadFont();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,CLASS", "1920,1080,HALL", "1280,800,CLASS", "1280,800,HALL"})
    void everyPageHasRoomForItsText(int width, int height, TypeSize type, FxRobot robot) {
        List<String> cut = new ArrayList<>();
        PresentedPages pages = PresentedPages.withoutMaps(width, height, type);
        robot.interact(
                () ->
                        pages.turnAll(
                                (pane, _, name) -> {
                                    if (!pane.fits()) {
                                        cut.add(name);
                                    }
                                    addCut(pane, name, cut);
                                }));
        assertThat(cut).isEmpty();
    }

    /** Adds every label whose words end in an ellipsis for want of room. */
    private static void addCut(Node node, String page, List<String> cut) {
        if (node instanceof Labeled label
                && label.isVisible()
                && !label.getText().isEmpty()
                && label.getWidth() > 0
                && label.isTextTruncated()) {
            cut.add(page + ": " + label.getText());
        }
        if (node instanceof Parent parent && !(node instanceof PresenterBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> addCut(child, page, cut));
        }
    }

    /** Sizes are those of a screen 1920 px wide; a narrower one is projected to the same width. */
    @ParameterizedTest
    @CsvSource({"1920,1080", "1280,800"})
    void noTypeIsTooSmallForAClass(int width, int height, FxRobot robot) {
        List<String> small = new ArrayList<>();
        PresentedPages pages = PresentedPages.withoutMaps(width, height, TypeSize.CLASS);
        double smallest = SMALLEST_IN_CLASS * width / WIDTH_OF_SMALLEST;
        robot.interact(
                () -> pages.turnAll((pane, _, name) -> addSmall(pane, name, smallest, small)));
        assertThat(small).isEmpty();
    }

    private static void addSmall(Node node, String page, double smallest, List<String> small) {
        double size =
                switch (node) {
                    case Text text -> text.getFont().getSize();
                    case Labeled label when !label.getText().isEmpty() -> label.getFont().getSize();
                    default -> Double.MAX_VALUE;
                };
        if (size < smallest && !node.getClass().getName().contains("FontIcon")) {
            small.add(page + ": " + size + " " + node);
        }
        if (node instanceof Parent parent && !(node instanceof PresenterBar)) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> addSmall(child, page, smallest, small));
        }
    }
}
