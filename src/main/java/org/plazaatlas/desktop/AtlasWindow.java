package org.plazaatlas.desktop;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plazaatlas.cartography.Layer;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.map.FrameQueue;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Words;
import org.plazaatlas.store.AtlasException;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The window: opens atlases, shows one or says why it can't, and remembers how it was left. For the
 * FX thread only.
 */
final class AtlasWindow implements WindowCommands {

    private static final System.Logger LOG = System.getLogger(AtlasWindow.class.getName());

    /** From this width on there is room for the country's panel beside the map from the start. */
    private static final double ROOMY_WIDTH = 1400;

    private final Stage stage;
    private final WindowServices services;
    private final Opening opening;
    private final StackPane content = new StackPane();
    private final Notices notices = new Notices();
    private final MessageDialogs dialogs;
    private final Panels panels = new Panels();
    private Settings settings;
    private AtlasModel model;

    AtlasWindow(Stage stage, WindowServices services, Opening opening) {
        this.stage = stage;
        this.services = services;
        this.opening = opening;
        dialogs = new MessageDialogs(stage);
        Settings remembered =
                services.settings()
                        .read(Settings.ofFirstRun(Locale.getDefault(), LookAndFeel.ofSystem()));
        settings = opening.language().map(remembered::withLanguage).orElse(remembered);
    }

    /** Shows the window and starts to open the atlas. */
    void open() {
        LookAndFeel.loadFont();
        stage.setScene(new Scene(new StackPane(content, notices)));
        LookAndFeel.apply(settings.theme(), stage.getScene());
        stage.setTitle("Plaza Atlas");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        place();
        panels.layersOpenProperty().set(settings.layersOpen() && stage.getWidth() >= ROOMY_WIDTH);
        panels.presentingProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(panels.presentingProperty()::set);
        stage.setOnHiding(_ -> services.settings().write(settingsNow()));
        load(opening.atlasFolder());
        stage.show();
    }

    private void place() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1600, screen.getWidth()));
        stage.setHeight(Math.min(1000, screen.getHeight()));
        settings.knownPlace().filter(AtlasWindow::isOnAScreen).ifPresent(this::place);
    }

    private static boolean isOnAScreen(Settings.Place place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty();
    }

    private void place(Settings.Place place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private void load(Path folder) {
        AtlasLoading loading = new AtlasLoading(services.opener(), folder, words());
        if (model == null) {
            show(LoadingPane.waiting(loading));
        }
        loading.setOnSucceeded(_ -> show(loading.getValue()));
        loading.setOnFailed(_ -> tellProblem(folder, loading.getException()));
        services.loading().execute(loading);
    }

    private void show(Node node) {
        content.getChildren().setAll(node);
    }

    private void show(OpenedAtlas opened) {
        settings = settingsNow();
        View view = OpeningView.of(opened.history().atlas(), opening.date(), settings);
        model = new AtlasModel(opened.history(), view);
        FrameQueue frames =
                new FrameQueue(painter(opened), services.painting(), Platform::runLater);
        warmUp(frames);
        MainPane pane = new MainPane(model, opened, frames, panels, this);
        if (stage.getWidth() >= ROOMY_WIDTH) {
            model.select(Subject.COUNTRY);
        }
        model.themeProperty().subscribe(theme -> LookAndFeel.apply(theme, stage.getScene()));
        model.languageProperty().subscribe(this::showTitle);
        uncover(pane, frames.isWaitingForFirst());
    }

    private static FrameQueue.Painter painter(OpenedAtlas opened) {
        return (view, size) -> opened.painter().paint(view, opened.history().at(view.date()), size);
    }

    /** The first painting takes longest: it goes on while the panels are put together. */
    private void warmUp(FrameQueue frames) {
        Scene scene = stage.getScene();
        frames.request(
                model.view(),
                new PictureSize(
                        (int) Math.max(1, scene.getWidth()),
                        (int) Math.max(1, scene.getHeight()),
                        stage.getRenderScaleX()));
    }

    /** What was shown before stays above until there is a picture. */
    private void uncover(MainPane pane, ObservableBooleanValue waiting) {
        Node cover = content.getChildren().getLast();
        cover.visibleProperty().bind(waiting);
        content.getChildren().setAll(pane, cover);
        pane.focusMap();
    }

    /** What the window shows; null before an atlas is open. */
    AtlasModel model() {
        return model;
    }

    private void showTitle(Language language) {
        stage.setTitle("Plaza Atlas · " + model.atlas().contents().title().in(language));
    }

    private void tellProblem(Path folder, Throwable cause) {
        Words words = words();
        String problem;
        if (cause instanceof AtlasException damaged) {
            problem = damaged.in(language());
        } else {
            LOG.log(Level.ERROR, "Opening the atlas failed", cause);
            problem = words.get("unexpected", String.valueOf(cause));
        }
        if (model == null) {
            show(LoadingPane.empty(words, this::chooseAtlas));
        }
        dialogs.showProblem(words, folder, problem, this::chooseAtlas, this::quit);
    }

    private Language language() {
        return model == null ? settings.language() : model.view().language();
    }

    private Words words() {
        return Words.of(AtlasWindow.class, language());
    }

    private Settings settingsNow() {
        Theme theme = model == null ? settings.theme() : model.view().theme();
        Settings.Place place =
                new Settings.Place(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        return new Settings(
                language(), theme, place, hiddenLayers(), panels.layersOpenProperty().get());
    }

    private Set<Layer> hiddenLayers() {
        if (model == null) {
            return settings.hiddenLayers();
        }
        Set<Layer> hidden = EnumSet.allOf(Layer.class);
        hidden.removeAll(model.view().layers());
        return hidden;
    }

    @Override
    public void chooseAtlas() {
        services.dialogs().chooseAtlasFolder().ifPresent(this::load);
    }

    @Override
    public void exportPicture() {
        new PictureExporting(services, notices, dialogs)
                .export(model.history(), model.view(), stage);
    }

    @Override
    public void quit() {
        stage.close();
    }

    @Override
    public void showShortcuts() {
        dialogs.showKeys(words(), words().get("shortcuts"), Shortcuts.in(words()));
    }

    @Override
    public void showAbout() {
        dialogs.showText(
                words(),
                words().get("about"),
                words().get("aboutText", About.version()),
                About.licence());
    }
}
