package org.plazaatlas.workspace.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write a workspace, which one window at a time has. It is a lock of the system on a
 * hidden file beside the workspace, so that it ends with the program however that ends. The hidden
 * file stays: to delete it could take the lock from a window that is just taking it.
 */
final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; empty if another window has it.
     *
     * @throws IOException if nothing can be written beside the workspace
     */
    static Optional<WorkspaceLock> take(Path workspace) throws IOException {
        Path file = workspace.resolveSibling("." + workspace.getFileName() + ".lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            return Optional.of(new WorkspaceLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false; // another window of this program
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
