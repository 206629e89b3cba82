package org.plazaatlas.desktop.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.plazaatlas.desktop.briefing.FileDrops;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.control.MessageDialogs;
import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.ownrecords.OwnRecordsDesk;
import org.plazaatlas.desktop.ownrecords.OwnRecordsModel;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.settings.WindowMemory;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.MemoryReturn;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;
import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.opening.LaunchOptions;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The window: it opens an atlas and shows it, or says why it can't. It remembers how it was left.
 * For the FX thread only.
 */
final class AtlasWindow {

    private Optional<ShownAtlas> shown = Optional.empty();
    private final LaunchOptions opening;
    private final WindowContext context;
    private final Stage stage;
    private final StackPane content = new StackPane();
    private final WaitNotice combiningNotice;
    private Optional<OwnRecordsDesk> desk = Optional.empty();
    private Optional<CombinedAtlas> combined = Optional.empty();
    private final Quitting quitting;
    private final WorkspaceModel workspace;
    private final Timeline eachMinute =
            new Timeline(
                    new KeyFrame(
                            Duration.minutes(1), _ -> shown.ifPresent(ShownAtlas::rememberView)));

    AtlasWindow(Stage stage, WindowServices services, LaunchOptions opening) {
        this.stage = stage;
        this.opening = opening;
        context = context(services);
        workspace = context.workspaces().model();
        quitting = new Quitting(context, () -> shown);
        combiningNotice = new WaitNotice(context.notices(), () -> words().get("combining"));
    }

    private WindowContext context(WindowServices services) {
        Notices notices = new Notices();
        MessageDialogs questions = new MessageDialogs(stage);
        WindowMemory memory = new WindowMemory(stage, services.settings(), opening.language());
        WorkspaceDesk workspaces =
                new WorkspaceDesk(
                        services.workspaces(),
                        opening.workspace(),
                        WorkspaceFolder.atlasKey(
                                Text.same(String.valueOf(opening.atlasFolder().getFileName()))),
                        services.dialogs(),
                        questions,
                        notices,
                        () -> shown.map(ShownAtlas::language).orElse(memory.settings().language()));
        return new WindowContext(stage, services, notices, questions, memory, workspaces);
    }

    /** Shows the window, and opens the atlas in the background meanwhile. */
    void open() {
        LookAndFeel.loadFont();
        stage.setScene(new Scene(new StackPane(content, context.notices())));
        LookAndFeel.apply(context.memory().settings().theme(), stage.getScene());
        FileDrops.listen(stage.getScene(), () -> shown.map(atlas -> atlas::openFiles));
        stage.getIcons().setAll(LookAndFeel.icons());
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        context.memory().placeWindow();
        stage.fullScreenProperty()
                .subscribe(
                        now ->
                                shown.ifPresent(
                                        atlas -> atlas.panels().presentingProperty().set(now)));
        stage.setOnCloseRequest(quitting::closeRequested);
        stage.setOnHiding(_ -> leave());
        context.workspaces().beforeLeaving(() -> shown.ifPresent(ShownAtlas::rememberView));
        workspace.openedProperty().subscribe((_, _) -> shown.ifPresent(ShownAtlas::resume));
        workspace.openedProperty().subscribe(_ -> showTitle());
        workspace.unsavedProperty().subscribe(_ -> showTitle());
        eachMinute.setCycleCount(Animation.INDEFINITE);
        eachMinute.play();
        load(opening.atlasFolder());
        stage.show();
        MemoryReturn.watch(stage.getScene(), context.services().threads().preparing());
    }

    private void leave() {
        eachMinute.stop();
        shown.ifPresent(ShownAtlas::remember);
        context.workspaces().close();
    }

    /** Opens another atlas, after asking about what would be lost with this one. */
    private void leaveFor(Path folder) {
        shown.ifPresent(atlas -> atlas.askBeforeLeaving(() -> load(folder)));
    }

    private void load(Path folder) {
        WindowServices services = context.services();
        AtlasLoading loading =
                new AtlasLoading(
                        services.opener(),
                        folder,
                        words(),
                        opened -> show(opened, folder),
                        cause -> tellProblem(folder, cause));
        if (shown.isEmpty()) {
            show(LoadingPane.waiting(loading));
        }
        loading.start(services.threads().loading());
    }

    private void show(Node node) {
        content.getChildren().setAll(node);
    }

    /** Shows an atlas, and shows it anew whenever the analyst says something else about it. */
    private void show(OpenedAtlas keepers, Path folder) {
        combined.ifPresent(CombinedAtlas::stop);
        desk.ifPresent(OwnRecordsDesk::stop);
        OwnRecordsDesk own =
                new OwnRecordsDesk(
                        new OwnRecordsModel(keepers, workspace),
                        stage,
                        this::language,
                        message -> context.notices().show(message));
        desk = Optional.of(own);
        CombinedAtlas combining =
                new CombinedAtlas(
                        keepers,
                        own.model(),
                        context.services().threads().loading(),
                        new Combining(own, folder));
        combined = Optional.of(combining);
        combiningNotice.follow(combining.busyProperty());
    }

    /** Shows an atlas with what the analyst says about it. */
    private final class Combining implements CombinedAtlas.Observer {

        private final OwnRecordsDesk own;
        private final Path folder;
        private boolean goesOn;

        Combining(OwnRecordsDesk own, Path folder) {
            this.own = own;
            this.folder = folder;
        }

        @Override
        public void show(OpenedAtlas atlas) {
            Optional<ShownAtlas.Left> left = leave();
            boolean first = shown.isEmpty();
            place(
                    new ShownAtlas(
                            context,
                            atlas,
                            folder,
                            left,
                            opening.date().filter(_ -> left.isEmpty()),
                            own,
                            AtlasWindow.this::leaveFor,
                            quitting::quit));
            left.ifPresent(before -> shown.ifPresent(now -> now.reopen(before)));
            shown.filter(_ -> first).ifPresent(this::openWanted);
        }

        private void openWanted(ShownAtlas atlas) {
            opening.lesson().ifPresent(atlas::openFile);
            atlas.openFiles(opening.files());
            if (opening.lesson().isEmpty() && opening.files().isEmpty()) {
                atlas.welcomeOnceShown();
            }
        }

        /** Ends the atlas that is shown; if it is the same one, how it is left. */
        private Optional<ShownAtlas.Left> leave() {
            Optional<ShownAtlas.Left> left = shown.filter(_ -> goesOn).map(ShownAtlas::left);
            shown.filter(_ -> !goesOn).ifPresent(ShownAtlas::remember);
            shown.ifPresent(ShownAtlas::stop);
            goesOn = true;
            return left;
        }

        @Override
        public void refuse(List<Problem> problems) {
            String lines =
                    problems.stream()
                            .map(problem -> problem.in(language()))
                            .collect(Collectors.joining("\n"));
            context.notices().show(words().get("ownRefused", lines));
        }

        @Override
        public void fail(Throwable cause) {
            context.notices().show(words().get("unexpected", FileReason.of(cause).in(language())));
        }
    }

    private void place(ShownAtlas atlas) {
        shown = Optional.of(atlas);
        AtlasModel model = atlas.model();
        model.themeProperty().subscribe(theme -> LookAndFeel.apply(theme, stage.getScene()));
        model.languageProperty().subscribe(_ -> showTitle());
        uncover(atlas.pane(), atlas.isWaitingForPicture());
        atlas.prepareOnceShown();
        TrainingStart.endWhenPainted(atlas.frames().answerProperty());
    }

    /** The program, the atlas, and the workspace with a star while it has unsaved changes. */
    private void showTitle() {
        List<String> parts = new ArrayList<>(List.of("Plaza Atlas"));
        shown.map(atlas -> atlas.model().atlas().contents().title().in(language()))
                .ifPresent(parts::add);
        workspace
                .name()
                .map(name -> workspace.unsavedProperty().get() ? name + " *" : name)
                .ifPresent(parts::add);
        if (workspace.opened().readOnly().isPresent()) {
            parts.add(Words.of(WorkspaceDesk.class, language()).get("readOnly"));
        }
        stage.setTitle(String.join(" · ", parts));
    }

    /**
     * Shows an atlas under the old content, which covers it until the map has its first frame, so
     * that the user never sees an empty map. CSS is applied at once: before that the map is not in
     * the split pane and can't have the focus.
     */
    private void uncover(MainPane pane, ObservableBooleanValue waiting) {
        Node cover = content.getChildren().getLast();
        content.getChildren().setAll(pane, cover);
        waiting.subscribe(
                still -> {
                    if (!still) {
                        content.getChildren().remove(cover);
                    }
                });
        pane.applyCss();
        pane.focusMap();
    }

    /** Opens a file in the shown atlas, as if it were dropped; does nothing before one is open. */
    void openFile(Path file) {
        shown.ifPresent(atlas -> atlas.openFile(file));
    }

    /** The model of the shown atlas; null before an atlas is open. */
    AtlasModel model() {
        return shown.map(ShownAtlas::model).orElse(null);
    }

    /** The panels around the map; null before an atlas is open. */
    PanelState panels() {
        return shown.map(ShownAtlas::panels).orElse(null);
    }

    /** The commands of the menu; null before an atlas is open. */
    WindowCommands commands() {
        return shown.map(ShownAtlas::commands).orElse(null);
    }

    private void tellProblem(Path folder, Throwable cause) {
        Words words = words();
        String problem =
                cause instanceof AtlasException damaged
                        ? damaged.in(language())
                        : words.get("unexpected", FileReason.of(cause).in(language()));
        if (shown.isEmpty()) {
            show(LoadingPane.empty(words, this::chooseAtlas));
        }
        context.dialogs().showProblem(words, folder, problem, this::chooseAtlas, stage::close);
    }

    private Language language() {
        return shown.map(ShownAtlas::language)
                .orElseGet(() -> context.memory().settings().language());
    }

    private Words words() {
        return Words.of(AtlasWindow.class, language());
    }

    private void chooseAtlas() {
        Runnable choosing =
                () -> context.services().dialogs().chooseAtlasFolder().ifPresent(this::load);
        shown.ifPresentOrElse(atlas -> atlas.askBeforeLeaving(choosing), choosing);
    }
}
