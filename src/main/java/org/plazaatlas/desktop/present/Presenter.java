package org.plazaatlas.desktop.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;

/**
 * Presents lessons and kept views on a full screen of their own, and ends without a trace: the main
 * window shows afterwards exactly what it showed before. On a second screen, or in a window, stand
 * the notes. For the FX thread only.
 */
public final class Presenter implements PresenterKeys.Commands {

    private static final double NOTES_WIDTH = 760;
    private static final double NOTES_HEIGHT = 620;

    private final PresenterServices services;
    private final Stage owner;
    private final LiveWords words;
    private Presentation presentation;
    private PresenterPane pane;
    private Stage screen;
    private Stage notes;
    private TypeSize size = TypeSize.CLASS;

    /**
     * @param owner the main window
     */
    public Presenter(PresenterServices services, Stage owner) {
        this.services = services;
        this.owner = owner;
        words = new LiveWords(Presenter.class, services.model().languageProperty());
    }

    /** Presents a lesson from its beginning. */
    public void present(Lesson lesson) {
        start(LessonPlace.presenting(lesson));
    }

    /** Presents a lesson from the page that somebody reads. */
    public void present(LessonPlace read) {
        LessonPlace start = LessonPlace.presenting(read.lesson());
        start(
                switch (read.page()) {
                    case LessonPage.OfStep(var number, _) -> start.atStep(number);
                    case LessonPage.Closing _ -> start.at(Integer.MAX_VALUE);
                    case LessonPage.Opening _, LessonPage.Asked _, LessonPage.Review _ -> start;
                });
    }

    /** Presents kept views, one after the other; the presenter alone sees their notes. */
    public void present(List<SavedView> views) {
        Lesson all =
                new Lesson(
                        "views",
                        Words.both(Presenter.class, "views"),
                        Text.EMPTY,
                        List.of(),
                        views.stream().map(Presenter::step).toList(),
                        List.of(),
                        List.of());
        present(all);
    }

    private static LessonStep step(SavedView saved) {
        return new LessonStep(
                Text.same(saved.name()),
                Text.EMPTY,
                saved.view(),
                saved.arrangement(),
                List.of(),
                Optional.empty(),
                Text.same(saved.note()),
                List.of());
    }

    private void start(LessonPlace start) {
        end();
        presentation = new Presentation(start, size);
        pane = new PresenterPane(services, presentation, this);
        screen = stage("presenter", pane);
        screen.initOwner(owner);
        place(screen, ofClass());
        screen.setFullScreenExitHint("");
        screen.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        screen.setOnHidden(_ -> end());
        screen.show();
        screen.setFullScreen(true);
        pane.requestFocus();
        if (hasTwoScreens()) {
            toggleNotes();
        }
    }

    private Stage stage(String title, Region root) {
        Stage stage = new Stage();
        stage.titleProperty().bind(words.text(title));
        stage.getIcons().setAll(owner.getIcons());
        Scene scene = new Scene(root);
        dress(scene, services.model());
        PresenterKeys.install(scene, presentation, this);
        stage.setScene(scene);
        return stage;
    }

    /** Gives a scene the look of presenting. */
    static void dress(Scene scene, AtlasModel model) {
        LookAndFeel.apply(model.view().theme(), scene);
        scene.getStylesheets()
                .addAll(
                        LookAndFeel.styleSheet("/org/plazaatlas/desktop/lesson/lesson.css"),
                        LookAndFeel.styleSheet("/org/plazaatlas/desktop/present/present.css"));
    }

    private static boolean hasTwoScreens() {
        return Screen.getScreens().size() > 1;
    }

    /** The screen that the class sees: the one where the main window is not, if there are two. */
    private Screen ofClass() {
        Screen own = ofOwner();
        return Screen.getScreens().stream()
                .filter(other -> !other.equals(own))
                .findFirst()
                .orElse(own);
    }

    private Screen ofOwner() {
        return Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    private static void place(Stage stage, Screen where) {
        Rectangle2D bounds = where.getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    /** Opens or closes the window with the notes. */
    @Override
    public void toggleNotes() {
        if (notes != null) {
            closeNotes();
            return;
        }
        NotesPane shown = new NotesPane(services.model(), presentation);
        notes = stage("notes", shown);
        notes.initOwner(screen);
        Rectangle2D bounds = ofOwner().getVisualBounds();
        notes.setWidth(Math.min(NOTES_WIDTH, bounds.getWidth()));
        notes.setHeight(Math.min(NOTES_HEIGHT, bounds.getHeight()));
        notes.setX(bounds.getMinX() + bounds.getWidth() - notes.getWidth());
        notes.setY(bounds.getMinY());
        notes.setOnHidden(
                _ -> {
                    shown.stop();
                    notes = null;
                });
        notes.show();
    }

    private void closeNotes() {
        if (notes != null) {
            notes.hide();
        }
    }

    @Override
    public void eraseDrawing() {
        pane.eraseDrawing();
    }

    /** Ends the presentation; does nothing if there is none. */
    @Override
    public void end() {
        if (screen == null) {
            return;
        }
        Stage closing = screen;
        screen = null;
        size = presentation.sizeProperty().get();
        pane.stop();
        closeNotes();
        closing.hide();
        owner.toFront();
        owner.requestFocus();
    }
}
