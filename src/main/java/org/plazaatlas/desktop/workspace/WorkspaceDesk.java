package org.plazaatlas.desktop.workspace;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;

import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.control.MessageDialogs;
import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.EarlierShelf;
import org.plazaatlas.workspace.file.OpenWorkspace;
import org.plazaatlas.workspace.file.RecentWorkspaces;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.file.WorkspaceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the user does with workspaces as a whole: new, open, save, save under another name. It says
 * what happened, and asks before anything is lost. For the FX thread only.
 */
public final class WorkspaceDesk {

    private static final int MOST_LINES = 6;

    private final WorkspaceFolder folder;
    private final RecentWorkspaces recent;
    private final Dialogs dialogs;
    private final MessageDialogs questions;
    private final Notices notices;
    private final Supplier<Language> language;
    private final WorkspaceModel model;
    private String atlasKey;
    private Optional<Node> failure = Optional.empty();
    private Runnable leaving = () -> {};

    /**
     * Opens a workspace, or the one opened last, or the standing one.
     *
     * @param asked the workspace to open, if a certain one is wanted
     * @param atlasKey of the atlas to which the views of a file belong that tells none
     * @param language the window's at the time
     */
    public WorkspaceDesk(
            WorkspaceFolder folder,
            Optional<Path> asked,
            String atlasKey,
            Dialogs dialogs,
            MessageDialogs questions,
            Notices notices,
            Supplier<Language> language) {
        this.folder = folder;
        this.atlasKey = atlasKey;
        this.dialogs = dialogs;
        this.questions = questions;
        this.notices = notices;
        this.language = language;
        recent = new RecentWorkspaces(folder.recent());
        model = new WorkspaceModel(first(asked), this::tellNotKept);
        tellFound();
    }

    private OpenWorkspace first(Optional<Path> asked) {
        Path wanted =
                asked.or(() -> recent.files().stream().findFirst())
                        .map(Path::toAbsolutePath)
                        .orElse(folder.standing());
        return opened(wanted)
                .or(() -> opened(folder.standing()))
                .orElseGet(() -> OpenWorkspace.inPlaceOf(folder.standing(), folder));
    }

    /** The workspace of a file; tells why if it can't be opened. */
    private Optional<OpenWorkspace> opened(Path file) {
        if (!file.equals(folder.standing()) && !Files.exists(file)) {
            tellGone(file);
            return Optional.empty();
        }
        try {
            return Optional.of(OpenWorkspace.open(file, folder, atlasKey));
        } catch (IOException e) {
            notices.show(words().get("notOpened", file, FileReason.of(e).in(language.get())));
            return Optional.empty();
        }
    }

    private void tellGone(Path file) {
        Button find = new Button(words().get("find"));
        find.setId("findWorkspace");
        Node notice = notices.show(words().get("gone", file), find);
        find.setOnAction(
                _ -> {
                    notices.takeBack(notice);
                    open();
                });
    }

    /** The state of the workspace, which all parts of the window change. */
    public WorkspaceModel model() {
        return model;
    }

    /**
     * Has something done whenever the open workspace is left.
     *
     * @param last done before another workspace takes the place of the open one
     */
    public void beforeLeaving(Runnable last) {
        leaving = last;
    }

    /** The workspaces opened last, except the one that is open; some may be gone. */
    public List<Path> recent() {
        return recent.files().stream().filter(file -> !file.equals(model.opened().file())).toList();
    }

    /** The user's standing workspace. */
    public Path standing() {
        return folder.standing();
    }

    /**
     * Brings what an earlier version of the program kept of an atlas into the standing workspace,
     * once, and remembers which atlas is shown.
     */
    public void showAtlas(String key) {
        atlasKey = key;
        if (!model.opened().isStanding() || model.contents().shelf(key).isPresent()) {
            return;
        }
        try {
            EarlierShelf earlier = EarlierShelf.read(folder, key);
            model.changeSilently(contents -> contents.with(key, _ -> earlier.shelf()));
            earlier.putAside().ifPresent(copy -> tellDamaged(lines(earlier.problems()), copy));
            model.secure();
        } catch (IOException e) {
            tellNotKept(e);
        }
    }

    /** Makes a new workspace in a file that the user names, and opens it. */
    public void startNew() {
        askBeforeLeaving(
                () ->
                        dialogs.chooseWorkspaceFile(words().get("newName") + WorkspaceFolder.ENDING)
                                .ifPresent(file -> startNew(file)));
    }

    private void startNew(Path file) {
        if (written(file, WorkspaceContents.EMPTY)) {
            show(file);
        }
    }

    /** Opens a workspace that the user chooses. */
    public void open() {
        dialogs.chooseWorkspace().ifPresent(this::open);
    }

    /** Opens a workspace. */
    public void open(Path file) {
        askBeforeLeaving(() -> show(file.toAbsolutePath()));
    }

    private void show(Path file) {
        if (file.equals(model.opened().file())) {
            return;
        }
        opened(file)
                .ifPresent(
                        workspace -> {
                            leaving.run();
                            model.show(workspace);
                            tellFound();
                        });
    }

    /** Saves the workspace, under a name to be chosen if its file can't be written. */
    public void save() {
        if (model.opened().readOnly().isPresent()) {
            saveAs();
        } else if (model.save()) {
            failure.ifPresent(notices::takeBack);
            notices.tell(words().get("saved", model.opened().file()));
        }
    }

    /** Saves the workspace in a file that the user names, and goes on with that. */
    public void saveAs() {
        String name = model.name().orElse(words().get("newName")) + WorkspaceFolder.ENDING;
        dialogs.chooseWorkspaceFile(name)
                .filter(file -> written(file, model.contents()))
                .ifPresent(
                        file -> {
                            model.revert();
                            show(file.toAbsolutePath());
                            notices.tell(words().get("saved", file));
                        });
    }

    private boolean written(Path file, WorkspaceContents contents) {
        try {
            WorkspaceFile.write(file, contents);
            return true;
        } catch (IOException e) {
            notices.show(words().get("notWritten", file, FileReason.of(e).in(language.get())));
            return false;
        }
    }

    /** Does something that ends the work on this workspace, after asking what is to be saved. */
    public void askBeforeLeaving(Runnable leaving) {
        if (!model.unsavedProperty().get()) {
            leaving.run();
            return;
        }
        Words words = words();
        questions.ask(
                words.get("unsavedTitle"),
                words.get("unsaved", model.name().orElse(words.get("standing"))),
                words.get("stay"),
                new MessageDialogs.Answer(
                        words.get("discard"),
                        ButtonData.NO,
                        () -> {
                            model.revert();
                            leaving.run();
                        }),
                new MessageDialogs.Answer(
                        words.get("save"), ButtonData.YES, () -> saveAndLeave(leaving)));
    }

    private void saveAndLeave(Runnable leaving) {
        save();
        if (!model.unsavedProperty().get()) {
            leaving.run();
        }
    }

    /** Gives the workspace free, because the window is closed. */
    public void close() {
        model.opened().close();
    }

    private void tellFound() {
        OpenWorkspace opened = model.opened();
        recent.add(opened.file());
        opened.readOnly().ifPresent(reason -> notices.show(words().of(reason)));
        OpenWorkspace.Found found = opened.found();
        found.keptCopy()
                .ifPresent(
                        copy -> {
                            if (found.problems().isEmpty()) {
                                notices.show(words().get("upgraded", copy));
                                model.save();
                            } else {
                                tellDamaged(lines(found.problems()), copy);
                            }
                        });
        found.unsaved().ifPresent(this::offer);
    }

    private void tellDamaged(String problems, Path copy) {
        notices.show(words().get("damaged", copy) + problems);
    }

    private String lines(List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        problems.stream()
                .limit(MOST_LINES)
                .forEach(problem -> lines.append('\n').append(problem.in(language.get())));
        return lines.toString();
    }

    private void offer(WorkspaceContents unsaved) {
        Button recover = new Button(words().get("recover"));
        recover.setId("recover");
        Button discard = new Button(words().get("discard"));
        discard.setId("discardUnsaved");
        Node notice = notices.show(words().get("recovery"), recover, discard);
        recover.setOnAction(
                _ -> {
                    notices.takeBack(notice);
                    model.change(Words.both(WorkspaceDesk.class, "step.recover"), _ -> unsaved);
                });
        discard.setOnAction(
                _ -> {
                    notices.takeBack(notice);
                    model.forgetCopy();
                });
    }

    private void tellNotKept(IOException cause) {
        failure.ifPresent(notices::takeBack);
        String reason = FileReason.of(cause).in(language.get());
        failure = Optional.of(notices.show(words().get("notKept", model.opened().file(), reason)));
    }

    private Words words() {
        return Words.of(WorkspaceDesk.class, language.get());
    }
}
