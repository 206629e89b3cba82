package org.plazaatlas.desktop.window;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.layer.opening.LayerFile;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file choosers of the operating system. */
final class SystemDialogs implements Dialogs {

    private static final ExtensionFilter VIEWS = new ExtensionFilter("JSON", "*.json");
    private static final ExtensionFilter WORKSPACES =
            new ExtensionFilter("Plaza Atlas", "*" + WorkspaceFolder.ENDING);

    private static final ExtensionFilter ALL = new ExtensionFilter("*", "*.*");

    private final Stage stage;
    private final HostServices host;

    SystemDialogs(Stage stage, HostServices host) {
        this.stage = stage;
        this.host = host;
    }

    @Override
    public Optional<Path> chooseAtlasFolder() {
        return path(new DirectoryChooser().showDialog(owner()));
    }

    @Override
    public Optional<Path> chooseOutputFile(
            String suggestedName, String ending, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        existing(folder).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        return path(chooser.showSaveDialog(owner()))
                .map(file -> BackgroundSaving.withEnding(file, "." + ending));
    }

    @Override
    public Optional<Path> chooseFolder(Optional<Path> start) {
        DirectoryChooser chooser = new DirectoryChooser();
        existing(start).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner()));
    }

    @Override
    public Optional<Path> chooseLogo() {
        return chooseExisting(new ExtensionFilter("PNG, JPEG", "*.png", "*.jpg", "*.jpeg"));
    }

    @Override
    public List<Path> chooseFilesToOpen() {
        return chooseSeveral(
                new ExtensionFilter(
                        "Plaza Atlas",
                        Stream.of(
                                        LayerFile.ENDINGS.stream().sorted().map(e -> "." + e),
                                        Arrays.stream(OutputFormat.values())
                                                .map(format -> "." + format.extension()),
                                        Stream.of(LessonFile.ENDING, WorkspaceFolder.ENDING))
                                .flatMap(endings -> endings)
                                .map(ending -> "*" + ending)
                                .distinct()
                                .toList()),
                ALL);
    }

    private List<Path> chooseSeveral(ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(kinds);
        List<File> files = chooser.showOpenMultipleDialog(owner());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private Optional<Path> chooseExisting(ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(kind);
        return path(chooser.showOpenDialog(owner()));
    }

    private static Optional<File> existing(Optional<Path> folder) {
        return folder.filter(Files::isDirectory).map(Path::toFile);
    }

    /**
     * The window that has the focus: a chooser that belongs to another one might open behind it.
     */
    private Window owner() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .findFirst()
                .orElse(stage);
    }

    @Override
    public Optional<Path> chooseDataFile(String suggestedName, List<DataFileFormat> forms) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName + "." + forms.getFirst().ending());
        forms.forEach(form -> chooser.getExtensionFilters().add(filter(form)));
        return path(chooser.showSaveDialog(owner()))
                .map(file -> withEnding(file, chooser.getSelectedExtensionFilter(), forms));
    }

    private static ExtensionFilter filter(DataFileFormat form) {
        return new ExtensionFilter(form.name(), "*." + form.ending());
    }

    /** Not every chooser adds the ending of the kind of file that is chosen in it. */
    private static Path withEnding(Path file, ExtensionFilter chosen, List<DataFileFormat> forms) {
        if (DataFileFormat.of(file).filter(forms::contains).isPresent()) {
            return file;
        }
        DataFileFormat form =
                forms.stream()
                        .filter(f -> chosen != null && f.name().equals(chosen.getDescription()))
                        .findFirst()
                        .orElse(forms.getFirst());
        return file.resolveSibling(file.getFileName() + "." + form.ending());
    }

    @Override
    public Optional<Path> chooseViewsFile(String suggestedName) {
        return chooseFile(suggestedName, VIEWS);
    }

    @Override
    public Optional<Path> chooseViewsToTake() {
        return chooseExisting(VIEWS);
    }

    @Override
    public List<Path> chooseLayerFiles() {
        return chooseSeveral(ALL);
    }

    @Override
    public Optional<Path> chooseLesson() {
        return chooseExisting(new ExtensionFilter("Plaza Atlas", "*" + LessonFile.ENDING));
    }

    @Override
    public Optional<Path> chooseWorkspace() {
        return chooseExisting(WORKSPACES);
    }

    @Override
    public Optional<Path> chooseWorkspaceFile(String suggestedName) {
        return chooseFile(suggestedName, WORKSPACES)
                .map(file -> BackgroundSaving.withEnding(file, WorkspaceFolder.ENDING));
    }

    private Optional<Path> chooseFile(String suggestedName, ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(kind);
        return path(chooser.showSaveDialog(owner()));
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public void openFolder(Path folder) {
        host.showDocument(folder.toUri().toString());
    }
}
