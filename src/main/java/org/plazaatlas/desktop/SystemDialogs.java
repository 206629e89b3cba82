package org.plazaatlas.desktop;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The choosers of the operating system. */
final class SystemDialogs implements Dialogs {

    private static final ExtensionFilter VIEWS = new ExtensionFilter("JSON", "*.json");

    private final Stage owner;
    private final HostServices host;

    SystemDialogs(Stage owner, HostServices host) {
        this.owner = owner;
        this.host = host;
    }

    @Override
    public Optional<Path> chooseAtlasFolder() {
        return path(new DirectoryChooser().showDialog(owner));
    }

    @Override
    public Optional<Path> choosePictureFile(String suggestedName) {
        return chooseFile(suggestedName, new ExtensionFilter("PNG", "*.png"));
    }

    @Override
    public Optional<Path> chooseTableFile(String suggestedName) {
        return chooseFile(suggestedName, new ExtensionFilter("CSV", "*.csv"));
    }

    @Override
    public Optional<Path> chooseViewsFile(String suggestedName) {
        return chooseFile(suggestedName, VIEWS);
    }

    @Override
    public Optional<Path> chooseViewsToTake() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(VIEWS);
        return path(chooser.showOpenDialog(owner));
    }

    private Optional<Path> chooseFile(String suggestedName, ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(kind);
        return path(chooser.showSaveDialog(owner));
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public void openFolder(Path folder) {
        host.showDocument(folder.toUri().toString());
    }
}
