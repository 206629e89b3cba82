package org.plazaatlas.desktop.window;

import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.briefing.template.TemplateFolder;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.briefing.ComposerServices;
import org.plazaatlas.desktop.briefing.FinishedPieceOpening;
import org.plazaatlas.desktop.incidents.OwnIncidentsModel;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.lesson.editor.LessonDesk;
import org.plazaatlas.desktop.lesson.editor.LessonDraft;
import org.plazaatlas.desktop.map.FrameRequest;
import org.plazaatlas.desktop.map.MapSheets;
import org.plazaatlas.desktop.ownlayers.LayerAdding;
import org.plazaatlas.desktop.ownlayers.OwnLayersModel;
import org.plazaatlas.desktop.ownrecords.OwnRecordsDesk;
import org.plazaatlas.desktop.present.Presenter;
import org.plazaatlas.desktop.present.PresenterServices;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.desktop.workspace.LayerSteps;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.opening.LayerFile;
import org.plazaatlas.layer.opening.ShapefileParts;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.FittedView;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A shown atlas with all that is made for it and ends with it: model, panels, saved views,
 * composer. Opening another atlas makes a new one, so that nothing of the old atlas stays behind.
 * For the FX thread only.
 */
final class ShownAtlas {

    private final WindowContext context;
    private final OpenedAtlas opened;
    private final Consumer<Path> openAtlas;
    private final PanelState panels;
    private final AtlasModel model;
    private final LastSession session;
    private final NewestOnly<FrameRequest, Frame> frames;

    /** Held in a field: JavaFX drops a binding that nobody holds, and its listeners with it. */
    private final BooleanBinding waiting;

    private final TopicDrawers topics;
    private final SavedViewsModel views;
    private final Composer composer;
    private final OwnLayersModel ownLayers;
    private final OwnIncidentsModel ownIncidents;
    private final LayerSteps layerSteps;
    private final LayerAdding adding;
    private final LessonsModel lessons;
    private final LessonDesk desk;
    private final Presenter presenter;
    private final FinishedPieceOpening carried;
    private final WindowCommands commands;
    private final MainPane pane;
    private Optional<Node> failureNotice = Optional.empty();

    /**
     * @param folder of the atlas, where its lessons lie
     * @param left how the same atlas was left before the analyst said something else about it
     * @param date to open on, with the whole country; if empty, the window goes on with what it
     *     showed last, or opens on the newest evidence
     * @param openAtlas shows the atlas of another folder
     * @param quit closes the window
     */
    ShownAtlas(
            WindowContext context,
            OpenedAtlas opened,
            Path folder,
            Optional<Left> left,
            Optional<LocalDate> date,
            OwnRecordsDesk own,
            Consumer<Path> openAtlas,
            Runnable quit) {
        this.context = context;
        this.opened = opened;
        this.openAtlas = openAtlas;
        Settings settings = context.memory().settings();
        WindowThreads threads = context.services().threads();
        panels = panels(settings);
        model =
                new AtlasModel(
                        opened.history(), OpeningView.of(opened.history().atlas(), date, settings));
        Atlas atlas = opened.history().atlas();
        context.workspaces().showAtlas(WorkspaceFolder.atlasKey(atlas.contents().title()));
        session = new LastSession(atlas, context.workspaces().model());
        boolean resumes = left.isPresent() || date.isEmpty() && session.isPresent();
        Runnable resuming =
                () ->
                        left.ifPresentOrElse(
                                before -> before.resume(panels, model),
                                () -> session.resume(model));
        if (resumes) {
            resuming.run();
        }
        ownLayers =
                new OwnLayersModel(
                        model, opened.dossiers(), threads.loading(), left.map(Left::ownLayers));
        frames = frames(opened::painter);
        waiting = frames.answerProperty().isNull().and(frames.failureProperty().isNull());
        warmUp();
        topics = TopicDrawers.link(model, panels, settings.weights());
        if (resumes) {
            // The drawer that was open has just brought its topic with its defaults.
            resuming.run();
        }
        views =
                new SavedViewsModel(
                        model, opened.dossiers(), context.workspaces().model(), context.notices());
        panels.drawerProperty().subscribe(views::visitShown);
        composer = composer(settings);
        carried = new FinishedPieceOpening(model, views, composer, threads.loading());
        lessons =
                new LessonsModel(
                        model,
                        new LessonShelf(folder),
                        threads.loading(),
                        context.notices(),
                        context.services().reducedMotion());
        desk =
                new LessonDesk(
                        model,
                        lessons,
                        threads.loading(),
                        context.services().dialogs(),
                        context.dialogs(),
                        context.notices());
        left.ifPresent(before -> desk.goOnFrom(before.draft()));
        left.ifPresent(before -> lessons.goOnFrom(before.lessons()));
        presenter =
                new Presenter(
                        new PresenterServices(
                                model,
                                () -> frames(new SecondPainter(opened)),
                                background(),
                                context.services().reducedMotion()),
                        context.stage());
        ownIncidents =
                new OwnIncidentsModel(
                        model,
                        threads.loading(),
                        context.services().workspaces().incidents(),
                        context.services().dialogs());
        layerSteps = new LayerSteps(context.workspaces().model(), ownLayers.stack());
        adding =
                new LayerAdding(
                        ownLayers,
                        threads.loading(),
                        context.services().dialogs(),
                        new MunicipalityAdoption(
                                        context, folder, openAtlas, own.model(), this::language)
                                ::take,
                        context.stage());
        composer.openDrops(this::openFile);
        commands =
                new AtlasCommands(
                        context,
                        model,
                        panels,
                        views,
                        composer,
                        lessons,
                        desk,
                        presenter,
                        this::openFiles,
                        adding::choose,
                        new FeatureTables(opened.history(), opened.dossiers()),
                        own,
                        openAtlas,
                        quit);
        pane = makePane();
        if (context.isRoomy() && !resumes) {
            model.select(Subject.COUNTRY);
        }
    }

    /** The panels as they were left. */
    private PanelState panels(Settings settings) {
        PanelState left = new PanelState();
        if (context.isRoomy()) {
            left.drawerProperty().set(settings.drawer());
        }
        left.tableOpenProperty().set(settings.table().open());
        left.mapShareProperty().set(settings.table().mapShare());
        left.chartsOpenProperty().set(settings.chartsOpen());
        left.railFoldedProperty().set(settings.railFolded());
        left.presentingProperty().subscribe(context.stage()::setFullScreen);
        return left;
    }

    private NewestOnly<FrameRequest, Frame> frames(Supplier<FramePainter> painter) {
        return new NewestOnly<>(
                (request, _) -> paint(request, painter.get()),
                context.services().threads().painting(),
                Platform::runLater);
    }

    private Frame paint(FrameRequest request, FramePainter painter) {
        View view = request.view();
        return painter.paint(view, opened.scenes().of(view), request.size())
                .seenBy(request.vision());
    }

    /**
     * Starts the first painting, which takes longest, before the panels are made, so that both run
     * at the same time.
     */
    private void warmUp() {
        Scene scene = context.stage().getScene();
        frames.ask(
                new FrameRequest(
                        model.view(),
                        new PictureSize(
                                (int) Math.max(1, scene.getWidth()),
                                (int) Math.max(1, scene.getHeight()),
                                context.stage().getRenderScaleX()),
                        ColourVision.NORMAL));
    }

    private Composer composer(Settings settings) {
        WindowServices services = context.services();
        ComposerServices ofComposer =
                new ComposerServices(
                        model,
                        opened,
                        background(),
                        services.threads().writing(),
                        services.threads().printing(),
                        services.dialogs(),
                        services.printers(),
                        views,
                        TemplateFolder.in(services.settings().folder()));
        return new Composer(ofComposer, context.stage(), context.notices(), settings.plate());
    }

    private MainPane makePane() {
        return new MainPane(
                model,
                opened,
                new MapSheets(model, opened.dossiers(), frames, frames(new SecondPainter(opened))),
                panels,
                background(),
                context.services().threads().reading(),
                views,
                lessons,
                desk,
                ownLayers,
                ownIncidents,
                commands);
    }

    private BackgroundWork background() {
        return new BackgroundWork(
                context.services().threads().computing(), this::tellComputingFailed);
    }

    /** Shows one notice, however many computations fail one after another. */
    private void tellComputingFailed() {
        failureNotice.ifPresent(context.notices()::takeBack);
        Words words = Words.of(ShownAtlas.class, language());
        failureNotice = Optional.of(context.notices().show(words.get("computingFailed")));
    }

    /**
     * Computes in advance what hovering and panels will ask about other dates. It starts after the
     * first frame, which must not wait for it.
     */
    void prepareOnceShown() {
        isWaitingForPicture()
                .subscribe(
                        still -> {
                            if (!still) {
                                prepare();
                            }
                        });
    }

    /** Shows the window to a newcomer, once, as soon as there is a map to see. */
    void welcomeOnceShown() {
        if (context.services().welcoming() && !context.memory().settings().tourSeen()) {
            isWaitingForPicture()
                    .subscribe(
                            still -> {
                                if (!still && !context.memory().settings().tourSeen()) {
                                    context.memory().noticeTour();
                                    Platform.runLater(pane::showTour);
                                }
                            });
        }
    }

    private void prepare() {
        History history = opened.history();
        new BackgroundJob<>(
                        "preparing",
                        _ -> {
                            history.prepare();
                            opened.search().prepare();
                            return history;
                        },
                        new Prepared(),
                        Platform::runLater)
                .start(context.services().threads().preparing());
    }

    private final class Prepared implements BackgroundJob.Observer<History> {

        @Override
        public void done(History history) {}

        @Override
        public void failed(Throwable cause) {
            tellComputingFailed();
        }
    }

    /**
     * How an atlas was left that is shown again at once, with something else said about it.
     *
     * @param view what was shown, on how many maps
     * @param draft the lesson that was being written
     * @param lessons with the one that was being walked
     * @param composer with the piece that was being composed
     */
    record Left(
            PanelState panels,
            SavedView view,
            ColourVision vision,
            LessonDraft draft,
            LessonsModel lessons,
            OwnLayersModel ownLayers,
            Composer.Left composer) {

        private void resume(PanelState nowPanels, AtlasModel nowModel) {
            FittedView fitted = FittedView.of(view, nowModel.atlas());
            nowPanels.takeOver(panels);
            nowModel.show(fitted.view(), fitted.arrangement());
            nowModel.seeAs(vision);
        }
    }

    /** How the atlas is left to be shown again at once. */
    Left left() {
        rememberSettings();
        return new Left(
                panels,
                session.now(model),
                model.colourVisionProperty().get(),
                desk.draft(),
                lessons,
                ownLayers,
                composer.left());
    }

    /** Stores in the settings how the atlas is shown now. */
    void remember() {
        rememberSettings();
        rememberView();
    }

    private void rememberSettings() {
        context.memory().notice(model.view(), panels, topics.weights(), composer.settings());
        context.memory().save();
    }

    /** Stores in the workspace what is shown now. */
    void rememberView() {
        session.keep(model);
    }

    /** Goes on with what was shown when the workspace was left, another than before. */
    void resume() {
        context.workspaces().showAtlas(WorkspaceFolder.atlasKey(model.atlas().contents().title()));
        session.resume(model);
    }

    /** Opens again, once the map is shown, what stood open beside it. */
    void reopen(Left left) {
        composer.goOnFrom(left.composer());
    }

    /** Whether something is being exported. */
    boolean isWriting() {
        return composer.isWriting();
    }

    /** Stops playing and exports, because the atlas is being closed. */
    void stop() {
        pane.stop();
        views.stop();
        layerSteps.stop();
        composer.stop();
        presenter.end();
    }

    /** Opens files by what they are; those that are layers in one dialog. */
    void openFiles(List<Path> files) {
        List<Path> whole = ShapefileParts.whole(files);
        adding.add(whole.stream().filter(LayerFile::isLayers).toList());
        whole.stream().filter(file -> !LayerFile.isLayers(file)).forEach(this::openFile);
    }

    /**
     * Opens an atlas, a workspace, a lesson in its drawer, layers after showing what they hold, and
     * any other file as the views that it carries.
     */
    void openFile(Path file) {
        Optional<Path> atlas = AtlasReader.folderNamedBy(file);
        if (atlas.isPresent()) {
            openAtlas.accept(atlas.get());
        } else if (file.toString().endsWith(WorkspaceFolder.ENDING)) {
            context.workspaces().open(file);
        } else if (file.toString().endsWith(LessonFile.ENDING)) {
            panels.shownProperty().set(true);
            panels.drawerProperty().set(Drawer.LESSONS);
            openLesson(file);
        } else if (LayerFile.isLayers(file)) {
            adding.add(List.of(file));
        } else {
            carried.open(file);
        }
    }

    /** Opens a lesson to be read, or in the editor while one is being written. */
    private void openLesson(Path file) {
        if (desk.isWriting()) {
            desk.open(file);
        } else {
            lessons.openFile(file);
        }
    }

    /** Does something that ends the work on this atlas, after asking what is to be saved. */
    void askBeforeLeaving(Runnable leaving) {
        desk.askBeforeLeaving(leaving);
    }

    /** Whether the map has neither a frame nor a failure yet. */
    BooleanBinding isWaitingForPicture() {
        return waiting;
    }

    NewestOnly<FrameRequest, Frame> frames() {
        return frames;
    }

    MainPane pane() {
        return pane;
    }

    AtlasModel model() {
        return model;
    }

    WindowCommands commands() {
        return commands;
    }

    PanelState panels() {
        return panels;
    }

    Language language() {
        return model.view().language();
    }
}
