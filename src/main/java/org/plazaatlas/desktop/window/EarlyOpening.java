package org.plazaatlas.desktop.window;

import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.store.json.AtlasException;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Opens the first atlas from the very start of the program, while the toolkit still comes up, and
 * hands it over when the window asks for it. Later ones are opened when asked for.
 */
final class EarlyOpening implements OpenedAtlas.Opener {

    private final Path folder;
    private final OpenedAtlas.Opener opener;
    private final AtomicReference<FutureTask<OpenedAtlas>> first;
    private volatile OpenedAtlas.Step step = OpenedAtlas.Step.READING;
    private volatile Consumer<OpenedAtlas.Step> listener = _ -> {};

    private EarlyOpening(Path folder, OpenedAtlas.Opener opener) {
        this.folder = folder;
        this.opener = opener;
        first = new AtomicReference<>(new FutureTask<>(() -> opener.open(folder, this::reach)));
    }

    /** Starts to open an atlas on a thread of its own. */
    static EarlyOpening on(Path folder, OpenedAtlas.Opener opener) {
        EarlyOpening start = new EarlyOpening(folder, opener);
        Thread.ofPlatform().daemon().name("head start").start(start.first.get());
        return start;
    }

    private void reach(OpenedAtlas.Step reached) {
        step = reached;
        listener.accept(reached);
    }

    /**
     * @throws AtlasException if the folder is missing or damaged
     * @throws IllegalStateException if the thread is interrupted while it waits for the first
     *     atlas, which it then still is; or if the program itself failed at it
     */
    @Override
    public OpenedAtlas open(Path asked, Consumer<OpenedAtlas.Step> progress) throws AtlasException {
        FutureTask<OpenedAtlas> opening = asked.equals(folder) ? first.getAndSet(null) : null;
        if (opening == null) {
            return opener.open(asked, progress);
        }
        listener = progress;
        progress.accept(step);
        return await(opening);
    }

    private static OpenedAtlas await(FutureTask<OpenedAtlas> opening) throws AtlasException {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AtlasException damaged) {
                throw damaged;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
