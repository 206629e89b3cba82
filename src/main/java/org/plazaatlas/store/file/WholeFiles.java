package org.plazaatlas.store.file;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
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
 * Writes several files that belong together, all of them or none. New contents are first written
 * beside their targets. {@link #commit} then moves them into place; if one of them cannot be moved,
 * it puts all old files back. Until the commit, and when this is closed without one, the old files
 * stay as they are.
 *
 * @see WholeFile for one file
 */
public final class WholeFiles implements Closeable {

    private static final System.Logger LOG = System.getLogger(WholeFiles.class.getName());

    /**
     * @param staged the new content; empty to delete the target
     */
    private record Replacement(Optional<Path> staged, Path target) {}

    /**
     * A file that was replaced or deleted.
     *
     * @param backup keeps the old contents until the commit succeeds; a missing file means that
     *     there were none
     */
    private record Done(Path file, Path backup) {}

    private final String id = UUID.randomUUID().toString();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<Path> scratch = new ArrayList<>();

    /**
     * Where to write the new contents of the target.
     *
     * @throws UnwritableFileException if the target cannot be written
     * @throws IOException if it cannot be looked at
     */
    public Path stage(Path target) throws IOException {
        FilePlace place = FilePlace.of(target);
        Path staged =
                place.takesStream()
                        ? Files.createTempFile("plaza", ".new")
                        : beside(place.file(), "new");
        stageAs(staged, target);
        return staged;
    }

    /** Has a file, such as one from {@link #scratch}, replace the target on commit. */
    public void stageAs(Path staged, Path target) {
        replacements.add(new Replacement(Optional.of(staged), target));
    }

    /**
     * A new folder inside the target folder, for files whose writer chooses their names, such as
     * the companions of a shapefile. Each of them replaces the file of its name in the target
     * folder.
     *
     * @throws IOException if the target folder does not exist or cannot be written to
     */
    public Path stageFolder(Path target) throws IOException {
        Path staged = target.resolve("." + id + "." + folders.size() + ".new");
        folders.add(staged);
        return Files.createDirectory(staged);
    }

    /** A path beside the target, for a file that is deleted when this is closed. */
    public Path scratch(Path target) {
        Path path = beside(target, "scratch" + scratch.size());
        scratch.add(path);
        return path;
    }

    /** Deletes the target on commit, if there is one. */
    public void remove(Path target) {
        replacements.add(new Replacement(Optional.empty(), target));
    }

    private Path beside(Path target, String what) {
        return target.resolveSibling("." + target.getFileName() + "." + id + "." + what);
    }

    /**
     * Puts all files in place; may be called only once.
     *
     * @throws IOException if one of them cannot be moved; then all targets are as they were
     */
    public void commit() throws IOException {
        stageFilesOfFolders();
        Deque<Done> done = new ArrayDeque<>();
        try {
            for (Replacement replacement : replacements) {
                replace(replacement, done);
            }
        } catch (IOException | RuntimeException e) {
            undo(done, e);
            throw e;
        }
        deleteBackups(done);
    }

    private void stageFilesOfFolders() throws IOException {
        for (Path folder : folders) {
            for (Path file : FolderListing.of(folder)) {
                stageAs(file, folder.resolveSibling(file.getFileName()));
            }
        }
    }

    private void replace(Replacement replacement, Deque<Done> done) throws IOException {
        FilePlace place = FilePlace.of(replacement.target);
        if (!place.takesStream()) {
            Path backup = beside(place.file(), "old");
            keep(place.file(), backup);
            done.push(new Done(place.file(), backup));
        }
        if (replacement.staged.isPresent()) {
            place.take(replacement.staged.get());
        } else {
            Files.deleteIfExists(place.file());
        }
    }

    private static void keep(Path file, Path backup) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Files.copy(file, backup, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            Files.deleteIfExists(backup);
            throw e;
        }
    }

    private static void undo(Deque<Done> done, Exception cause) {
        for (Done replaced : done) {
            try {
                if (Files.exists(replaced.backup)) {
                    FilePlace.of(replaced.file).take(replaced.backup);
                } else {
                    Files.deleteIfExists(replaced.file);
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /**
     * The new files are in place already, so a backup that cannot be deleted does not make the
     * commit fail.
     */
    private static void deleteBackups(Deque<Done> done) {
        for (Done replaced : done) {
            try {
                Files.deleteIfExists(replaced.backup);
            } catch (IOException e) {
                LOG.log(Level.WARNING, replaced.backup + " could not be deleted", e);
            }
        }
    }

    /**
     * Deletes everything that was not committed.
     *
     * @throws IOException if a file cannot be deleted
     */
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
        for (Path folder : folders) {
            FolderListing.delete(folder);
        }
    }
}
