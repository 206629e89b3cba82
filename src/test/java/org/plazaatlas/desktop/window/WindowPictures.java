package org.plazaatlas.desktop.window;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.SettingsFile;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.opening.LaunchOptions;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * Takes pictures of the window on the bundled atlas for people to look at: every language and
 * theme, with nothing and with a state selected; and two stories in every arrangement. This is not
 * a test; run {@link Main} on a screen (or under {@code xvfb-run}) with a size such as {@code
 * 1280x800}; the pictures go to {@code target/window}.
 */
public final class WindowPictures extends Application {

    private static final Path FOLDER = Path.of("target", "window");
    private static final List<Optional<Subject>> SELECTIONS =
            List.of(Optional.empty(), Optional.of(Subject.state("16")));

    private final List<Runnable> scenes = new ArrayList<>();
    private Stage stage;
    private AtlasWindow window;

    @Override
    public void start(Stage shown) throws IOException {
        stage = shown;
        Path settings = Files.createTempDirectory("plaza-window").resolve("window.json");
        WindowServices services =
                new WindowServices(
                        OpenedAtlas::read,
                        WindowThreads.ofProgram(),
                        new SystemDialogs(stage, getHostServices()),
                        Printers.ofSystem(),
                        new SettingsFile(settings),
                        new WorkspaceFolder(settings.resolveSibling("workspace")),
                        new ReadOnlyBooleanWrapper(true),
                        false);
        LaunchOptions opening =
                new LaunchOptions(
                        Path.of("maps", "mexico"),
                        Optional.of(LocalDate.of(2025, 2, 21)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        window = new AtlasWindow(stage, services, opening);
        window.open();
        resize(getParameters().getUnnamed());
        Platform.runLater(this::prepareScenes);
    }

    private void resize(List<String> arguments) {
        String[] size = (arguments.isEmpty() ? "1280x800" : arguments.getFirst()).split("x");
        stage.setWidth(Integer.parseInt(size[0]));
        stage.setHeight(Integer.parseInt(size[1]));
    }

    private void prepareScenes() {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                for (Optional<Subject> selection : SELECTIONS) {
                    scenes.add(() -> show(language, theme, selection));
                }
            }
        }
        for (Story story : Story.values()) {
            for (Arrangement arrangement : story.arrangements()) {
                scenes.add(() -> compare(Language.ES, Theme.LIGHT, story, arrangement));
                scenes.add(() -> compare(Language.EN, Theme.DARK, story, arrangement));
            }
        }
        next();
    }

    /** Two dates that a lot happened between. */
    private enum Story {
        CALDERON(LocalDate.of(2008, 6, 1), LocalDate.of(2012, 6, 1)),
        SPLIT(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 1));

        private final LocalDate since;
        private final LocalDate date;

        Story(LocalDate since, LocalDate date) {
            this.since = since;
            this.date = date;
        }

        List<Arrangement> arrangements() {
            return List.of(
                    Arrangement.ONE_MAP,
                    TwoMaps.SIDE_BY_SIDE,
                    TwoMaps.SWIPE,
                    new Multiples(new DateSeries.Even(since, date, 6)),
                    new Multiples(new DateSeries.BiggestChanges(since, date, 12)));
        }
    }

    private void compare(Language language, Theme theme, Story story, Arrangement arrangement) {
        AtlasModel model = window.model();
        model.setLanguage(language);
        model.setTheme(theme);
        model.clearSelection();
        model.time().showDate(story.date);
        boolean many = arrangement instanceof Multiples;
        window.panels().drawerProperty().set(many ? null : Drawer.CHANGES);
        model.showTopic(many ? Topic.ZONES : new Topic.Changes(story.since));
        model.maps().arrange(arrangement);
        String how =
                arrangement instanceof Multiples(var series)
                        ? series.getClass().getSimpleName()
                        : arrangement instanceof TwoMaps two ? two.name() : "difference";
        String what = language + "-" + theme + "-" + story + "-" + how;
        inAWhile(() -> take(what.toLowerCase(Locale.ROOT)));
    }

    private void show(Language language, Theme theme, Optional<Subject> selection) {
        AtlasModel model = window.model();
        model.setLanguage(language);
        model.setTheme(theme);
        selection.ifPresentOrElse(model::select, model::clearSelection);
        String what = language + "-" + theme + "-" + selection.map(Subject::id).orElse("none");
        inAWhile(() -> take(what.toLowerCase(Locale.ROOT)));
    }

    /** Gives everything the time to be read, laid out and painted. */
    private static void inAWhile(Runnable then) {
        PauseTransition pause = new PauseTransition(Duration.seconds(3));
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }

    private void take(String what) {
        WritableImage shot = stage.getScene().snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(FOLDER);
            String name = what + "-" + width + "x" + height + ".png";
            ImageIO.write(image, "png", FOLDER.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next();
    }

    private void next() {
        if (scenes.isEmpty()) {
            Platform.exit();
        } else {
            scenes.removeFirst().run();
        }
    }

    /** The entry; it must not be an application itself while JavaFX is on the class path. */
    static final class Main {

        private Main() {}

        static void main(String[] arguments) {
            System.setProperty("java.awt.headless", "true");
            launch(WindowPictures.class, arguments);
        }
    }
}
