package org.plazaatlas.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.pointing.MarkPlacer;
import org.plazaatlas.lesson.pointing.PlacedMark;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step points at can be seen when it is presented: it lies in the picture, no words lie over
 * it, and no words hide much of a name of the map.
 */
@ExtendWith(OwnStage.class)
class PresentedMarksTest {

    /** The share of a name that words may hide where the map is crowded: it can still be read. */
    private static final double MOST_HIDDEN = 0.34;

    @Start
    void open(Stage stage) {
        LookAndFeel.loadFont();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,CLASS,ES", "1920,1080,HALL,EN", "1280,800,CLASS,EN", "1280,800,HALL,ES"})
    void nothingCoversWhatAStepPointsAt(
            int width, int height, TypeSize type, Language language, FxRobot robot) {
        List<String> faults = new ArrayList<>();
        PresentedPages pages = PresentedPages.laidOut(width, height, type);
        robot.interact(
                () ->
                        pages.turnAll(
                                language,
                                LessonPage.OfStep.class::isInstance,
                                (pane, page, name) -> look(pane, page, name, faults)));
        assertThat(faults).isEmpty();
    }

    private static void look(
            PresenterPane pane, LessonPage page, String name, List<String> faults) {
        PresenterMap map = (PresenterMap) pane.lookup("#presenterMap");
        List<PointingMark> marks = page.shown().orElseThrow().marks();
        if (marks.isEmpty() || !map.isVisible()) {
            return;
        }
        Frame frame = map.frameProperty().get();
        List<PlacedMark.Words> words = words(marks, frame);
        for (PlacedMark.Words one : words) {
            String which = name + ": " + one.lines();
            findOutside(one, frame, which, faults);
            frame.layout().writing().stream()
                    .mapToDouble(written -> hidden(written, one.ground()))
                    .filter(share -> share > MOST_HIDDEN)
                    .forEach(share -> faults.add(which + " hides this share of a name: " + share));
            words.stream()
                    .flatMap(other -> other.leader().stream())
                    .filter(leader -> one.ground().contains(leader.getP2()))
                    .forEach(_ -> faults.add(which + " lies over what a mark points at"));
        }
    }

    private static List<PlacedMark.Words> words(List<PointingMark> marks, Frame frame) {
        return MarkPlacer.place(
                        marks,
                        MexicoAtlas.atlas(),
                        frame.layout().viewport(),
                        frame.view().language(),
                        1,
                        frame.layout().writing())
                .stream()
                .filter(PlacedMark.Words.class::isInstance)
                .map(PlacedMark.Words.class::cast)
                .toList();
    }

    private static void findOutside(
            PlacedMark.Words words, Frame frame, String which, List<String> faults) {
        Viewport viewport = frame.layout().viewport();
        Rectangle2D picture = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        if (!picture.contains(words.ground())) {
            faults.add(which + " reaches out of the picture");
        }
        words.leader()
                .filter(leader -> !picture.contains(leader.getP2()))
                .ifPresent(_ -> faults.add(which + " points out of the picture"));
    }

    private static double hidden(Rectangle2D name, Rectangle2D ground) {
        if (!name.intersects(ground)) {
            return 0;
        }
        Rectangle2D both = name.createIntersection(ground);
        return both.getWidth() * both.getHeight() / (name.getWidth() * name.getHeight());
    }
}
