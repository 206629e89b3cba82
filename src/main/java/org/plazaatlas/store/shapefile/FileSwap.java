package org.plazaatlas.store.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Replaces several files together. New contents are written beside their targets first; {@link
 * #commit} then moves them into place, and if one can't be moved, puts all the old files back.
 * Until then, and when it is closed without a commit, the old files stay as they are.
 */
final class FileSwap implements Closeable {
    /**
     * @param staged the new content; empty to do away with the target
     * @param backup where the old content waits for the end of the commit
     */
    private record Replacement(Optional<Path> staged, Path target, Path backup) {}

    private final String id = UUID.randomUUID().toString();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<Path> scratch = new ArrayList<>();

    /** Where to write what will replace the target. */
    Path stage(Path target) {
        Path staged = beside(target, "new");
        stageAs(staged, target);
        return staged;
    }

    /** Lets a file from {@link #scratch} replace the target. */
    void stageAs(Path staged, Path target) {
        replacements.add(new Replacement(Optional.of(staged), target, beside(target, "old")));
    }

    /** A file beside the target that goes away with this swap. */
    Path scratch(Path target) {
        Path path = beside(target, "scratch" + scratch.size());
        scratch.add(path);
        return path;
    }

    /** Does away with the target, if there is one. */
    void remove(Path target) {
        replacements.add(new Replacement(Optional.empty(), target, beside(target, "old")));
    }

    private Path beside(Path target, String what) {
        return target.resolveSibling("." + target.getFileName() + "." + id + "." + what);
    }

    void commit() throws IOException {
        Deque<Replacement> done = new ArrayDeque<>();
        try {
            for (Replacement replacement : replacements) {
                done.push(replacement);
                replace(replacement);
            }
        } catch (IOException e) {
            undo(done, e);
            throw e;
        }
        for (Replacement replacement : replacements) {
            Files.deleteIfExists(replacement.backup);
        }
    }

    private static void replace(Replacement replacement) throws IOException {
        if (Files.exists(replacement.target)) {
            move(replacement.target, replacement.backup);
        }
        if (replacement.staged.isPresent()) {
            move(replacement.staged.get(), replacement.target);
        }
    }

    private static void undo(Deque<Replacement> done, IOException cause) {
        for (Replacement replacement : done) {
            try {
                if (Files.exists(replacement.backup)) {
                    move(replacement.backup, replacement.target);
                } else if (replacement.staged.filter(Files::notExists).isPresent()) {
                    Files.deleteIfExists(replacement.target);
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        for (Replacement replacement : replacements) {
            if (replacement.staged.isPresent()) {
                Files.deleteIfExists(replacement.staged.get());
            }
        }
        for (Path path : scratch) {
            Files.deleteIfExists(path);
        }
    }
}
