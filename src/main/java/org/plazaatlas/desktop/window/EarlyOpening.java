package org.plazaatlas.desktop.window;

import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.store.json.AtlasException;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Opens the first atlas as soon as the program starts, while JavaFX is still starting, and hands it
 * over when the window asks for it. This saves about the time that the toolkit takes. Other atlases
 * are opened when the window asks for them.
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

    /** Starts to open an atlas on its own thread: the pools of the window do not exist yet. */
    static EarlyOpening on(Path folder, OpenedAtlas.Opener opener) {
        EarlyOpening start = new EarlyOpening(folder, opener);
        Thread.ofPlatform().daemon().name("early opening").start(start.first.get());
        return start;
    }

    private void reach(OpenedAtlas.Step reached) {
        step = reached;
        listener.accept(reached);
    }

    /**
     * Waits for the first atlas if it is the one asked for, and opens any other one on the calling
     * thread. Asked for again, the first folder is opened again.
     *
     * @throws AtlasException if the folder is missing or damaged
     * @throws IllegalStateException if the thread is interrupted while it waits for the first atlas
     *     (it stays interrupted), or if opening that failed by a fault of the program
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
