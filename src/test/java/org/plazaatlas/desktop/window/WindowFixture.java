package org.plazaatlas.desktop.window;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Stage;

import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.settings.SettingsFile;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.LaunchOptions;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The real window on the tiny atlas without other threads and without file choosers: all work is
 * done at once, and settings and workspace lie in a folder of the test.
 */
final class WindowFixture implements Dialogs {

    static final Path TINY = Path.of("tiny");
    static final Path MISSING = Path.of("missing");
    static final String PROBLEM = "missing: there is no such folder; expected an atlas";

    final SettingsFile settings;
    final WorkspaceFolder workspaces;
    final List<Path> openedFolders = new ArrayList<>();
    List<DataFileFormat> offeredForms = List.of();
    final PaperTray printers = new PaperTray();
    String suggestedName = "";
    Optional<Path> folderToChoose = Optional.empty();
    Optional<Path> outputToChoose = Optional.empty();
    Optional<Path> logoToChoose = Optional.empty();
    List<Path> filesToOpen = List.of();
    Optional<Path> tableToChoose = Optional.empty();
    Optional<Path> viewsToChoose = Optional.empty();
    List<Path> layersToChoose = List.of();
    Optional<Path> lesson = Optional.empty();
    Optional<Path> lessonToChoose = Optional.empty();
    Optional<Path> workspaceToChoose = Optional.empty();
    Optional<Path> workspace = Optional.empty();
    List<Path> files = List.of();
    Atlas atlas = TinyAtlas.atlas();
    OpenedAtlas.Opener opener = this::read;
    boolean welcoming;
    Executor preparing = Runnable::run;
    Executor computing = Runnable::run;
    Executor printing = Runnable::run;
    private final List<Runnable> held = new ArrayList<>();
    private Executor loading = Runnable::run;
    private Executor writing = Runnable::run;

    WindowFixture(Path settingsFolder) {
        settings = new SettingsFile(settingsFolder.resolve("window.json"));
        workspaces = new WorkspaceFolder(settingsFolder.resolve("workspace"));
    }

    AtlasWindow open(Stage stage, Path folder) {
        WindowServices services =
                new WindowServices(
                        (atlas, progress) -> opener.open(atlas, progress),
                        new WindowThreads(
                                task -> loading.execute(task),
                                task -> preparing.execute(task),
                                computing,
                                Runnable::run,
                                Runnable::run,
                                task -> writing.execute(task),
                                task -> printing.execute(task)),
                        this,
                        printers,
                        settings,
                        workspaces,
                        new ReadOnlyBooleanWrapper(true),
                        welcoming);
        LaunchOptions opening =
                new LaunchOptions(
                        folder,
                        Optional.empty(),
                        Optional.of(Language.EN),
                        lesson,
                        workspace,
                        files);
        AtlasWindow window = new AtlasWindow(stage, services, opening);
        window.open();
        return window;
    }

    /** No atlas is opened or prepared any more. */
    void holdLoading() {
        loading = _ -> {};
        preparing = _ -> {};
    }

    /** What is to be written waits from now on. */
    void holdWriting() {
        writing = held::add;
    }

    /** Writes what waits. */
    void letWrite() {
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }

    private OpenedAtlas read(Path folder, Consumer<OpenedAtlas.Step> progress)
            throws AtlasException {
        if (folder.equals(MISSING)) {
            Text message = Text.same("there is no such folder; expected an atlas");
            throw new AtlasException(List.of(new Problem("missing", "", message)));
        }
        return OpenedAtlas.of(atlas, progress);
    }

    @Override
    public Optional<Path> chooseAtlasFolder() {
        return folderToChoose;
    }

    @Override
    public Optional<Path> chooseOutputFile(String suggested, String ending, Optional<Path> folder) {
        suggestedName = suggested;
        return outputToChoose;
    }

    @Override
    public Optional<Path> chooseFolder(Optional<Path> start) {
        return folderToChoose;
    }

    @Override
    public Optional<Path> chooseLogo() {
        return logoToChoose;
    }

    @Override
    public List<Path> chooseFilesToOpen() {
        return filesToOpen;
    }

    @Override
    public Optional<Path> chooseDataFile(String suggestedName, List<DataFileFormat> forms) {
        offeredForms = forms;
        return tableToChoose;
    }

    @Override
    public Optional<Path> chooseViewsFile(String suggestedName) {
        return viewsToChoose;
    }

    @Override
    public Optional<Path> chooseViewsToTake() {
        return viewsToChoose;
    }

    @Override
    public List<Path> chooseLayerFiles() {
        return layersToChoose;
    }

    @Override
    public Optional<Path> chooseLesson() {
        return lessonToChoose;
    }

    @Override
    public Optional<Path> chooseWorkspace() {
        return workspaceToChoose;
    }

    @Override
    public Optional<Path> chooseWorkspaceFile(String suggested) {
        suggestedName = suggested;
        return workspaceToChoose;
    }

    @Override
    public void openFolder(Path folder) {
        openedFolders.add(folder);
    }
}
