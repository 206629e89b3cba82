package org.plazaatlas.desktop;

import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;
import org.plazaatlas.cli.Window.Opening;
import org.plazaatlas.desktop.briefing.CarriedOpening;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.briefing.FileDrops;
import org.plazaatlas.desktop.briefing.Surroundings;
import org.plazaatlas.desktop.map.FrameQueue;
import org.plazaatlas.desktop.map.MapSheets;
import org.plazaatlas.desktop.views.ViewBook;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Words;
import org.plazaatlas.store.AtlasException;
import org.plazaatlas.territory.History;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The window: opens atlases, shows one or says why it can't, and remembers how it was left. For the
 * FX thread only.
 */
final class AtlasWindow implements WindowCommands {

    /** From this width on there is room for the country's panel beside the map from the start. */
    private static final double ROOMY_WIDTH = 1400;

    private final Stage stage;
    private final WindowServices services;
    private final Opening opening;
    private final StackPane content = new StackPane();
    private final Notices notices = new Notices();
    private final MessageDialogs dialogs;
    private final WindowMemory memory;
    private Panels panels = new Panels();
    private AtlasModel model;
    private MainPane pane;
    private TopicDrawers topics;
    private ViewBook views;
    private Composer composer;
    private CarriedOpening carried;
    private Optional<Node> failureNotice = Optional.empty();

    AtlasWindow(Stage stage, WindowServices services, Opening opening) {
        this.stage = stage;
        this.services = services;
        this.opening = opening;
        dialogs = new MessageDialogs(stage);
        memory = new WindowMemory(stage, services.settings(), opening.language());
    }

    /** Shows the window and starts to open the atlas. */
    void open() {
        LookAndFeel.loadFont();
        stage.setScene(new Scene(new StackPane(content, notices)));
        LookAndFeel.apply(memory.settings().theme(), stage.getScene());
        FileDrops.listen(stage.getScene(), () -> Optional.ofNullable(carried).map(c -> c::open));
        stage.setTitle("Plaza Atlas");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        memory.placeWindow();
        stage.fullScreenProperty().subscribe(now -> panels.presentingProperty().set(now));
        stage.setOnHiding(_ -> remember());
        load(opening.atlasFolder());
        stage.show();
    }

    private void remember() {
        if (model != null) {
            memory.notice(model.view(), panels, topics.weights(), composer.settings());
            memory.save();
        }
    }

    private void load(Path folder) {
        AtlasLoading loading =
                new AtlasLoading(
                        services.opener(),
                        folder,
                        words(),
                        this::show,
                        cause -> tellProblem(folder, cause));
        if (model == null) {
            show(LoadingPane.waiting(loading));
        }
        loading.start(services.threads().loading());
    }

    private void show(Node node) {
        content.getChildren().setAll(node);
    }

    private void show(OpenedAtlas opened) {
        closeAtlas();
        View view = OpeningView.of(opened.history().atlas(), opening.date(), memory.settings());
        model = new AtlasModel(opened.history(), view);
        FrameQueue frames = frames(painter(opened));
        FrameQueue otherFrames = frames(new SecondPainter(opened));
        warmUp(frames);
        topics = TopicDrawers.link(model, panels, memory.settings().weights());
        views = ViewBook.open(model, opened.dossiers(), services.workspace(), notices);
        panels.drawerProperty().subscribe(views::visitShown);
        composer = composer(opened);
        carried = new CarriedOpening(model, views, composer, services.threads().loading());
        composer.openDrops(carried::open);
        pane =
                new MainPane(
                        model,
                        opened,
                        new MapSheets(model, opened.dossiers(), frames, otherFrames),
                        panels,
                        background(),
                        services.threads().reading(),
                        views,
                        this);
        if (stage.getWidth() >= ROOMY_WIDTH) {
            model.select(Subject.COUNTRY);
        }
        model.themeProperty().subscribe(theme -> LookAndFeel.apply(theme, stage.getScene()));
        model.languageProperty().subscribe(this::showTitle);
        BooleanBinding waiting = frames.isWaitingForFirst();
        uncover(waiting);
        prepareOnceShown(opened.history(), waiting);
        Rehearsal.endWhenPainted(frames.frameProperty());
    }

    /** Whatever belongs to the atlas that was open until now goes with it. */
    private void closeAtlas() {
        remember();
        if (pane != null) {
            pane.rest();
            composer.rest();
        }
        panels = new Panels();
        Settings settings = memory.settings();
        if (stage.getWidth() >= ROOMY_WIDTH) {
            panels.drawerProperty().set(settings.drawer());
        }
        panels.tableOpenProperty().set(settings.table().open());
        panels.mapShareProperty().set(settings.table().mapShare());
        panels.chartsOpenProperty().set(settings.chartsOpen());
        panels.presentingProperty().subscribe(stage::setFullScreen);
    }

    private static FrameQueue.Painter painter(OpenedAtlas opened) {
        return (view, size) -> opened.painter().paint(view, opened.scenes().of(view), size);
    }

    private FrameQueue frames(FrameQueue.Painter painter) {
        return new FrameQueue(painter, services.threads().painting(), Platform::runLater);
    }

    private BackgroundWork background() {
        return new BackgroundWork(services.threads().computing(), this::tellComputingFailed);
    }

    /** Once is enough, however many computations fail one after another. */
    private void tellComputingFailed() {
        failureNotice.ifPresent(notices::takeBack);
        failureNotice = Optional.of(notices.show(words().get("computingFailed")));
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

    /**
     * What was shown before stays above until there is a picture. Only styling gives the map its
     * place in the split pane, without which it can't have the focus.
     */
    private void uncover(ObservableBooleanValue waiting) {
        Node cover = content.getChildren().getLast();
        cover.visibleProperty().bind(waiting);
        content.getChildren().setAll(pane, cover);
        pane.applyCss();
        pane.focusMap();
    }

    /** What a hover or a panel will ask about other dates is found before anybody waits for it. */
    private void prepareOnceShown(History history, ObservableBooleanValue waiting) {
        waiting.subscribe(
                still -> {
                    if (!still) {
                        services.threads().preparing().execute(history::prepare);
                    }
                });
    }

    /** What the window shows; null before an atlas is open. */
    AtlasModel model() {
        return model;
    }

    Panels panels() {
        return panels;
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
            problem = words.get("unexpected", String.valueOf(cause));
        }
        if (model == null) {
            show(LoadingPane.empty(words, this::chooseAtlas));
        }
        dialogs.showProblem(words, folder, problem, this::chooseAtlas, this::quit);
    }

    private Language language() {
        return model == null ? memory.settings().language() : model.view().language();
    }

    private Words words() {
        return Words.of(AtlasWindow.class, language());
    }

    @Override
    public void chooseAtlas() {
        services.dialogs().chooseAtlasFolder().ifPresent(this::load);
    }

    private Composer composer(OpenedAtlas opened) {
        Surroundings around =
                new Surroundings(
                        model,
                        opened,
                        background(),
                        services.threads().writing(),
                        services.threads().printing(),
                        services.dialogs(),
                        services.printers(),
                        views);
        return new Composer(around, stage, notices, memory.settings().plate());
    }

    @Override
    public void composePlate() {
        composer.show();
    }

    @Override
    public void exportAgain() {
        composer.exportAgain();
    }

    @Override
    public void writeNote() {
        composer.writeNote();
    }

    @Override
    public void openPicture() {
        services.dialogs().chooseFileToOpenAgain().ifPresent(carried::open);
    }

    @Override
    public void saveTable(DataTable table) {
        services.dialogs()
                .chooseTableFile(table.id() + "_" + model.view().date() + ".csv")
                .map(file -> FileSaving.withEnding(file, ".csv"))
                .ifPresent(
                        file ->
                                new FileSaving(services, notices, dialogs, words())
                                        .save(file, to -> CsvText.save(table, to)));
    }

    @Override
    public void saveView() {
        views.saveShown();
        if (panels.shownProperty().get()) {
            panels.drawerProperty().set(Drawer.VIEWS);
            views.editLast();
        } else {
            views.tellSaved();
        }
    }

    @Override
    public void exportViews() {
        List<SavedView> saved = views.all();
        services.dialogs()
                .chooseViewsFile("plaza-atlas_views.json")
                .map(file -> FileSaving.withEnding(file, ".json"))
                .ifPresent(
                        file ->
                                new FileSaving(services, notices, dialogs, words())
                                        .save(file, to -> ViewFile.write(to, saved)));
    }

    @Override
    public void importViews() {
        services.dialogs().chooseViewsToTake().ifPresent(views::take);
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
