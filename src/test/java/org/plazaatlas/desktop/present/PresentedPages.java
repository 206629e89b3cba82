package org.plazaatlas.desktop.present;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;

import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.desktop.map.FrameRequest;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Turns the pages of all bundled lessons as they are presented, without a window. */
record PresentedPages(
        int width, int height, TypeSize type, Supplier<NewestOnly<FrameRequest, Frame>> frames) {

    /** Looks at a page. */
    interface Looking {
        void at(PresenterPane pane, LessonPage page, String name);
    }

    /** Pages without maps, which need no time to be laid out. */
    static PresentedPages withoutMaps(int width, int height, TypeSize type) {
        return new PresentedPages(
                width,
                height,
                type,
                () -> new NewestOnly<>((_, _) -> null, _ -> {}, Runnable::run));
    }

    /** Pages whose maps are laid out and not painted. */
    static PresentedPages laidOut(int width, int height, TypeSize type) {
        MapPainter painter = new MapPainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());
        Scenes scenes = new Scenes(MexicoAtlas.history());
        BufferedImage blank = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        return new PresentedPages(
                width,
                height,
                type,
                () ->
                        new NewestOnly<>(
                                (request, _) ->
                                        new Frame(
                                                request.view(),
                                                request.size(),
                                                blank,
                                                painter.layOut(
                                                        request.view(),
                                                        scenes.of(request.view()),
                                                        request.size())),
                                Runnable::run,
                                Runnable::run));
    }

    void turnAll(Looking looking) {
        for (Language language : Language.values()) {
            turnAll(language, _ -> true, looking);
        }
    }

    void turnAll(Language language, Predicate<LessonPage> wanted, Looking looking) {
        AtlasModel model =
                new AtlasModel(
                        MexicoAtlas.history(),
                        View.of(
                                MexicoAtlas.atlas().openingDate(),
                                Extent.ofCountry(MexicoAtlas.atlas()),
                                language,
                                Theme.LIGHT));
        lessons().forEach(lesson -> turn(lesson, model, wanted, looking));
    }

    private static List<Lesson> lessons() {
        try {
            return new LessonShelf(MexicoAtlas.FOLDER).lessons();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void turn(
            Lesson lesson, AtlasModel model, Predicate<LessonPage> wanted, Looking looking) {
        Presentation presentation = new Presentation(LessonPlace.presenting(lesson), type);
        PresenterServices services =
                new PresenterServices(
                        model,
                        frames,
                        new BackgroundWork(_ -> {}, () -> {}),
                        new ReadOnlyBooleanWrapper(true));
        PresenterPane pane = new PresenterPane(services, presentation, new NoCommands());
        Scene scene = new Scene(pane, width, height);
        Presenter.dress(scene, model);
        int count = presentation.place().pages().size();
        for (int page = 1; page <= count; page++) {
            if (wanted.test(presentation.place().page())) {
                pane.applyCss();
                pane.layout();
                pane.layout();
                String name =
                        "%s %s page %d, %dx%d, %s"
                                .formatted(
                                        lesson.id(),
                                        model.view().language().code(),
                                        page,
                                        width,
                                        height,
                                        type);
                looking.at(pane, presentation.place().page(), name);
            }
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
