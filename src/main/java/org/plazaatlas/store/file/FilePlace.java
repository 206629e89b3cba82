package org.plazaatlas.store.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Set;

/**
 * The place where a file is to be written, and what stands there. A link leads to its target. A
 * pipe or a character device is written into and never replaced; of all else only a regular file is
 * replaced, by one with the same owner and mode.
 *
 * @param file without links, unless this takes a stream
 * @param takesStream whether it is a pipe or a device
 */
record FilePlace(Path file, boolean takesStream) {

    private static final int MOST_LINKS = 40;

    /** The bits of a mode that tell the sort of a file, and those of the sorts written into. */
    private static final int SORT = 0170000;

    private static final Set<Integer> STREAMS = Set.of(0010000, 0020000);

    private static final String UNIX = "unix";

    /**
     * The place that a name leads to.
     *
     * @throws UnwritableFileException if nothing can be written there: the folder is missing or
     *     closed, or something else than a file stands there
     * @throws IOException if it cannot be looked at
     */
    static FilePlace of(Path name) throws IOException {
        Path file = followed(name);
        boolean stream = isOfProcess(file) || Files.exists(file) && isStream(file);
        if (!stream) {
            requireFile(name, file);
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw UnwritableFileException.of(name, "denied");
        }
        return new FilePlace(file, stream);
    }

    /** Like the system, which follows links one by one, even to a file that is not there yet. */
    private static Path followed(Path name) throws IOException {
        Path file = name;
        for (int links = 0; Files.isSymbolicLink(file) && !isOfProcess(file); links++) {
            if (links == MOST_LINKS) {
                throw UnwritableFileException.of(name, "links");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    /** The open files of a process look like links, but lead to no path. */
    private static boolean isOfProcess(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.exists(folder) && folder.toRealPath().startsWith("/proc");
    }

    private static boolean isStream(Path file) throws IOException {
        return knowsModes(file)
                && STREAMS.contains((Integer) Files.getAttribute(file, UNIX + ":mode") & SORT);
    }

    private static boolean knowsModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains(UNIX);
    }

    private static void requireFile(Path name, Path file) throws UnwritableFileException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw UnwritableFileException.of(name, "noFolder");
        }
        if (Files.isDirectory(file)) {
            throw UnwritableFileException.of(name, "isFolder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw UnwritableFileException.of(name, "noFile");
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw UnwritableFileException.of(name, "denied");
        }
    }

    /**
     * The pipe or device, opened.
     *
     * @throws IOException if it cannot be opened
     */
    OutputStream stream() throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /**
     * Makes an empty file that nobody can read who cannot read the one at this place.
     *
     * @throws IOException if it cannot be made
     */
    void create(Path fresh) throws IOException {
        Files.createFile(fresh);
        if (Files.exists(file) && knowsModes(file)) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
        }
    }

    /**
     * Puts a complete file at this place, atomically if the system can, with the owner and mode of
     * the one that it replaces. Where these cannot be kept, or the old file has several names, only
     * its contents are replaced; a pipe or device gets them.
     *
     * @throws IOException if that cannot be done
     */
    void take(Path complete) throws IOException {
        if (takesStream) {
            pour(complete);
        } else if (!Files.exists(file) || isMadeAlike(complete)) {
            move(complete, file);
        } else {
            Files.write(file, new byte[0]);
            pour(complete);
        }
    }

    /**
     * Puts a complete file at this place, atomically if the system can, with as much of the owner
     * and mode of the one that it replaces as is permitted. Other names of that one keep its
     * contents.
     *
     * @throws IOException if that cannot be done
     */
    void yieldTo(Path complete) throws IOException {
        if (Files.exists(file)) {
            dress(complete, file);
        }
        move(complete, file);
    }

    /**
     * Writes the contents of a complete file into what stands at this place.
     *
     * @throws IOException if one of them cannot be read or written
     */
    private void pour(Path complete) throws IOException {
        try (OutputStream out = stream()) {
            Files.copy(complete, out);
        }
        Files.delete(complete);
    }

    private boolean isMadeAlike(Path complete) throws IOException {
        boolean severalNames =
                knowsModes(file) && (Integer) Files.getAttribute(file, UNIX + ":nlink") > 1;
        return !severalNames && dress(complete, file);
    }

    /**
     * Gives a file or folder the owner and mode of an old one.
     *
     * @return whether that is permitted
     * @throws IOException if one of them cannot be looked at or changed
     */
    static boolean dress(Path fresh, Path old) throws IOException {
        if (!knowsModes(old)) {
            return true;
        }
        PosixFileAttributes wanted = Files.readAttributes(old, PosixFileAttributes.class);
        PosixFileAttributeView view = view(fresh);
        boolean owned = own(view, wanted);
        view.setPermissions(wanted.permissions());
        return owned;
    }

    private static PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(
                file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Gives a file the owner and group of another; only the system's administrator always may. */
    private static boolean own(PosixFileAttributeView view, PosixFileAttributes old)
            throws IOException {
        PosixFileAttributes present = view.readAttributes();
        try {
            if (!present.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
            if (!present.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
