package org.plazaatlas.desktop;

import javafx.concurrent.Task;

import org.plazaatlas.model.Words;
import org.plazaatlas.store.AtlasException;

import java.nio.file.Path;

/** Opens an atlas in the background, and says in words what it is doing. */
final class AtlasLoading extends Task<OpenedAtlas> {

    private final OpenedAtlas.Opener opener;
    private final Path folder;
    private final Words words;

    AtlasLoading(OpenedAtlas.Opener opener, Path folder, Words words) {
        this.opener = opener;
        this.folder = folder;
        this.words = words;
    }

    @Override
    protected OpenedAtlas call() throws AtlasException {
        return opener.open(folder, this::reach);
    }

    private void reach(OpenedAtlas.Step step) {
        updateMessage(words.of(step));
        updateProgress(step.ordinal() + 1, OpenedAtlas.Step.values().length + 1);
    }
}
