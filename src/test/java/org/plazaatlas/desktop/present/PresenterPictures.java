package org.plazaatlas.desktop.present;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.map.FrameRequest;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Takes pictures of the bundled lessons as they are presented, for people to look at. This is not a
 * test; run {@link Main} with a size of the screen, a size of type and, if not all are wanted, a
 * language, a theme and a part of a lesson's id: {@code 1920x1080 class es light cjng}. The
 * pictures go to {@code target/presenter}; what has no room is printed. It needs no display: the
 * pictures are taken of scenes without a window.
 */
public final class PresenterPictures extends Application {

    private static final Path FOLDER = Path.of("target", "presenter");
    private static final Path ATLAS = Path.of("maps", "mexico");

    @Override
    public void start(Stage unused) throws IOException, AtlasException {
        LookAndFeel.loadFont();
        OpenedAtlas opened = OpenedAtlas.read(ATLAS, _ -> {});
        List<String> wanted = getParameters().getUnnamed();
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                if (isWanted(wanted, language.code()) && isWanted(wanted, theme.code())) {
                    take(opened, language, theme, wanted);
                }
            }
        }
        Platform.exit();
    }

    /** Whether an argument asks for one of its kind, or none does. */
    private static boolean isWanted(List<String> arguments, String code) {
        List<String> codes = List.of("es", "en", "light", "dark");
        int kind = codes.indexOf(code) / 2;
        List<String> sameKind = codes.subList(2 * kind, 2 * kind + 2);
        return arguments.contains(code) || arguments.stream().noneMatch(sameKind::contains);
    }

    private static void take(
            OpenedAtlas opened, Language language, Theme theme, List<String> wanted)
            throws IOException {
        AtlasModel model =
                new AtlasModel(
                        opened.history(),
                        View.of(
                                opened.history().atlas().openingDate(),
                                Extent.ofCountry(opened.history().atlas()),
                                language,
                                theme));
        PresenterServices services =
                new PresenterServices(
                        model,
                        () -> frames(opened),
                        new BackgroundWork(Runnable::run, () -> {}),
                        new ReadOnlyBooleanWrapper(true));
        TypeSize size =
                Arrays.stream(TypeSize.values())
                        .filter(
                                one ->
                                        wanted.contains(
                                                one.name().toLowerCase(java.util.Locale.ROOT)))
                        .findFirst()
                        .orElse(TypeSize.CLASS);
        for (Lesson lesson : new LessonShelf(ATLAS).lessons()) {
            if (wanted.size() < 5 || lesson.id().contains(wanted.getLast())) {
                take(lesson, services, size, wanted.getFirst());
            }
        }
    }

    private static NewestOnly<FrameRequest, Frame> frames(OpenedAtlas opened) {
        return new NewestOnly<>(
                (request, _) ->
                        opened.painter()
                                .paint(
                                        request.view(),
                                        opened.scenes().of(request.view()),
                                        request.size()),
                Runnable::run,
                Runnable::run);
    }

    private static void take(
            Lesson lesson, PresenterServices services, TypeSize size, String pixels)
            throws IOException {
        Presentation presentation = new Presentation(LessonPlace.presenting(lesson), size);
        PresenterPane pane =
                new PresenterPane(
                        services,
                        presentation,
                        new PresenterKeys.Commands() {
                            @Override
                            public void end() {}

                            @Override
                            public void toggleNotes() {}

                            @Override
                            public void eraseDrawing() {}
                        });
        int width = Integer.parseInt(pixels.split("x")[0]);
        int height = Integer.parseInt(pixels.split("x")[1]);
        Scene scene = new Scene(pane, width, height);
        Presenter.dress(scene, services.model());
        for (int page = 0; page < presentation.place().pages().size(); page++) {
            scene.snapshot(null);
            WritableImage shot = scene.snapshot(null);
            String name =
                    "%s-%s-%s-%s-%s-%02d.png"
                            .formatted(
                                    lesson.id(),
                                    services.model().view().language().code(),
                                    services.model().view().theme().code(),
                                    pixels,
                                    size,
                                    page + 1);
            if (!pane.fits()) {
                System.out.println("no room: " + name);
            }
            write(shot, FOLDER.resolve(name));
            presentation.next();
        }
    }

    private static void write(WritableImage shot, Path file) throws IOException {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(FOLDER);
        ImageIO.write(image, "png", file.toFile());
    }

    /** The entry; it must not be an application itself while JavaFX is on the class path. */
    static final class Main {

        private Main() {}

        static void main(String[] arguments) {
            System.setProperty("java.awt.headless", "true");
            launch(PresenterPictures.class, arguments);
        }
    }
}
