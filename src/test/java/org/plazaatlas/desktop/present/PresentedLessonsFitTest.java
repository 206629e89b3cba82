package org.plazaatlas.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * No text of a bundled lesson is cut off or too small when it is presented. The maps are not
 * painted: they have their own tests.
 */
@ExtendWith(OwnStage.class)
class PresentedLessonsFitTest {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final double SMALLEST_IN_CLASS = 18;

    @Start
    void open(Stage stage) {
        LookAndFeel.loadFont();
    }

    @Test
    void everyPageHasRoomForItsTextInAHall(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        robot.interact(
                () ->
                        turnAllPages(
                                TypeSize.HALL,
                                (pane, page) -> {
                                    if (!pane.fits()) {
                                        cut.add(page);
                                    }
                                }));
        assertThat(cut).isEmpty();
    }

    @Test
    void noTypeIsTooSmallForAClass(FxRobot robot) {
        List<String> small = new ArrayList<>();
        robot.interact(
                () -> turnAllPages(TypeSize.CLASS, (pane, page) -> addSmall(pane, page, small)));
        assertThat(small).isEmpty();
    }

    private static void addSmall(Node node, String page, List<String> small) {
        double size =
                switch (node) {
                    case Text text -> text.getFont().getSize();
                    case Labeled label when !label.getText().isEmpty() -> label.getFont().getSize();
                    default -> Double.MAX_VALUE;
                };
        if (size < SMALLEST_IN_CLASS && !node.getClass().getName().contains("FontIcon")) {
            small.add(page + ": " + size + " " + node);
        }
        if (node instanceof Parent parent && !(node instanceof PresenterBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> addSmall(child, page, small));
        }
    }

    private interface Looking {
        void at(PresenterPane pane, String page);
    }

    private static void turnAllPages(TypeSize size, Looking looking) {
        for (Language language : Language.values()) {
            AtlasModel model =
                    new AtlasModel(
                            MexicoAtlas.history(),
                            View.of(
                                    MexicoAtlas.atlas().openingDate(),
                                    Extent.ofCountry(MexicoAtlas.atlas()),
                                    language,
                                    Theme.LIGHT));
            for (Lesson lesson : lessons()) {
                turnPages(lesson, model, size, looking);
            }
        }
    }

    private static List<Lesson> lessons() {
        try {
            return new LessonShelf(MexicoAtlas.FOLDER).lessons();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void turnPages(Lesson lesson, AtlasModel model, TypeSize size, Looking looking) {
        Presentation presentation = new Presentation(LessonPlace.presenting(lesson), size);
        PresenterServices services =
                new PresenterServices(
                        model,
                        () -> new NewestOnly<>((_, _) -> null, _ -> {}, Runnable::run),
                        new BackgroundWork(_ -> {}, () -> {}),
                        new ReadOnlyBooleanWrapper(true));
        PresenterPane pane = new PresenterPane(services, presentation, new NoCommands());
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        Presenter.dress(scene, model);
        for (int page = 1; page <= presentation.place().pages().size(); page++) {
            pane.applyCss();
            pane.layout();
            looking.at(pane, lesson.id() + " " + model.view().language() + " page " + page);
            presentation.next();
        }
    }

    /** What the buttons would do. */
    private static final class NoCommands implements PresenterKeys.Commands {

        @Override
        public void end() {}

        @Override
        public void toggleNotes() {}

        @Override
        public void eraseDrawing() {}
    }
}
