package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.lesson.LessonCommands;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.lesson.LessonsPane;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;

import java.util.Optional;
import java.util.function.Supplier;

/** The drawer of lessons: those to be read, or the editor while one is being written. */
public final class LessonsPlace extends StackPane {

    private final Region reading;
    private final Supplier<Region> editor;
    private Region made;

    public LessonsPlace(
            AtlasModel model,
            LessonsModel lessons,
            LessonDesk desk,
            BackgroundWork background,
            LessonCommands commands) {
        reading = new LessonsPane(model, lessons, commands);
        editor = () -> new LessonEditorPane(model, desk, background, commands);
        getStyleClass().add("lessons-place");
        getStylesheets().add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/lesson/lesson.css"));
        desk.draft().lessonProperty().map(Optional::isPresent).subscribe(this::show);
    }

    /** The editor is made when it is first needed, and stays. */
    private void show(boolean writing) {
        if (writing && made == null) {
            made = editor.get();
        }
        getChildren().setAll(writing ? made : reading);
    }
}
