package org.plazaatlas.workspace.file;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A workspace that a window has open: its file, and the right to write it. The user's standing
 * workspace is saved with every change; of any other a copy is kept until the user saves it.
 */
public final class OpenWorkspace {

    private static final System.Logger LOG = System.getLogger(OpenWorkspace.class.getName());

    /** Why a workspace is only read. */
    public enum ReadOnly {
        /** Another window has it open. */
        OPEN_ELSEWHERE,
        /** Nothing can be written where it lies. */
        NOT_WRITABLE
    }

    /**
     * What was found when a workspace was opened.
     *
     * @param unsaved what a run of the program that ended early had not saved
     * @param problems what is wrong with the file; what could be read of it is there
     * @param keptCopy a copy of a file that is damaged or of an earlier version
     */
    public record Found(
            WorkspaceContents contents,
            Optional<WorkspaceContents> unsaved,
            List<Problem> problems,
            Optional<Path> keptCopy) {}

    private final Path file;
    private final boolean isStanding;
    private final RecoveryCopies copies;
    private final Optional<WorkspaceLock> lock;
    private final Optional<ReadOnly> readOnly;
    private Found found;
    private WorkspaceContents saved;

    /** Whether a copy of an earlier run waits for the user to take or discard it. */
    private boolean waiting;

    private OpenWorkspace(
            Path file,
            boolean isStanding,
            RecoveryCopies copies,
            Optional<WorkspaceLock> lock,
            Optional<ReadOnly> readOnly) {
        this.file = file;
        this.isStanding = isStanding;
        this.copies = copies;
        this.lock = lock;
        this.readOnly = readOnly;
    }

    /**
     * Opens a workspace. The standing one is made if there is none.
     *
     * @param atlasKey of the atlas to which the views of a file belong that tells none
     * @throws ReasonedException if a later version of the program made the file
     * @throws IOException if there is no such file or it cannot be read
     */
    public static OpenWorkspace open(Path file, WorkspaceFolder folder, String atlasKey)
            throws IOException {
        OpenWorkspace opened = locked(file, folder);
        try {
            opened.begin(opened.find(atlasKey));
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** An empty workspace in memory alone, in place of a file that cannot be opened. */
    public static OpenWorkspace inPlaceOf(Path file, WorkspaceFolder folder) {
        OpenWorkspace opened =
                new OpenWorkspace(
                        file,
                        file.equals(folder.standing()),
                        new RecoveryCopies(folder.recovery()),
                        Optional.empty(),
                        Optional.of(ReadOnly.NOT_WRITABLE));
        opened.begin(
                new Found(WorkspaceContents.EMPTY, Optional.empty(), List.of(), Optional.empty()));
        return opened;
    }

    private static OpenWorkspace locked(Path file, WorkspaceFolder folder) {
        boolean standing = file.equals(folder.standing());
        RecoveryCopies copies = new RecoveryCopies(folder.recovery());
        try {
            if (standing) {
                Files.createDirectories(folder.folder());
            }
            WholeFile.requireWritable(file);
            Optional<WorkspaceLock> lock = WorkspaceLock.take(file);
            Optional<ReadOnly> elsewhere =
                    lock.isPresent() ? Optional.empty() : Optional.of(ReadOnly.OPEN_ELSEWHERE);
            return new OpenWorkspace(file, standing, copies, lock, elsewhere);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, file + " is only read", e);
            return new OpenWorkspace(
                    file, standing, copies, Optional.empty(), Optional.of(ReadOnly.NOT_WRITABLE));
        }
    }

    private void begin(Found before) {
        found = before;
        saved = before.contents();
        waiting = before.unsaved().isPresent();
    }

    private Found find(String atlasKey) throws IOException {
        if (isStanding && !Files.exists(file)) {
            return new Found(WorkspaceContents.EMPTY, unsaved(), List.of(), Optional.empty());
        }
        WorkspaceFile.Reading reading = WorkspaceFile.read(file, atlasKey);
        return new Found(
                reading.contents(),
                unsaved().filter(copy -> !copy.equals(reading.contents())),
                reading.problems(),
                isReadOnly() ? Optional.empty() : copyOf(reading));
    }

    /** Only who may write may go on with what another run left. */
    private Optional<WorkspaceContents> unsaved() throws IOException {
        return isReadOnly() ? Optional.empty() : copies.find(file);
    }

    private Optional<Path> copyOf(WorkspaceFile.Reading reading) throws IOException {
        if (!reading.problems().isEmpty()) {
            return Optional.of(copied(".damaged"));
        }
        return reading.isEarlier()
                ? Optional.of(copied(".version-" + reading.version()))
                : Optional.empty();
    }

    /** Copies the file to a name that no file has yet. */
    private Path copied(String ending) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ending);
        for (int next = 2; Files.exists(copy); next++) {
            copy = file.resolveSibling(file.getFileName() + ending + "-" + next);
        }
        return Files.copy(file, copy);
    }

    public Path file() {
        return file;
    }

    /** Whether it is the user's standing workspace, which has no name and saves itself. */
    public boolean isStanding() {
        return isStanding;
    }

    /** What was found when it was opened. */
    public Found found() {
        return found;
    }

    /** Why nothing can be saved; empty if it can. */
    public Optional<ReadOnly> readOnly() {
        return readOnly;
    }

    private boolean isReadOnly() {
        return readOnly.isPresent();
    }

    /** What the file holds. */
    public WorkspaceContents saved() {
        return saved;
    }

    /** Whether anything of substance differs from what the file holds. */
    public boolean isUnsaved(WorkspaceContents contents) {
        return !contents.substance().equals(saved.substance());
    }

    /**
     * Saves the contents.
     *
     * @throws IOException if that cannot be done; the file then stays as it was
     */
    public void save(WorkspaceContents contents) throws IOException {
        WorkspaceFile.write(file, contents);
        saved = contents;
        if (!waiting) {
            copies.discard(file);
        }
    }

    /**
     * Makes sure that the contents are not lost if the program ends now. Does nothing if they
     * cannot be saved here anyway.
     *
     * @throws IOException if that cannot be done
     */
    public void secure(WorkspaceContents contents) throws IOException {
        if (isReadOnly() || contents.equals(saved)) {
            return;
        }
        if (isStanding || !isUnsaved(contents)) {
            save(contents);
        } else {
            keepCopy(contents);
        }
    }

    /** The user may still decide to go on with the copy of an earlier run. */
    private void keepCopy(WorkspaceContents contents) throws IOException {
        if (waiting) {
            copies.setAside(file);
            waiting = false;
        }
        copies.keep(file, contents);
    }

    /**
     * Forgets what is unsaved, as the user wishes.
     *
     * @throws IOException if the copy of it cannot be deleted
     */
    public void discardUnsaved() throws IOException {
        waiting = false;
        copies.discard(file);
    }

    /** Lets other windows write. */
    public void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The lock of " + file + " could not be given back", e);
        }
    }
}
