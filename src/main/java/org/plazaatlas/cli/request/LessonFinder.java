package org.plazaatlas.cli.request;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the lesson that a user names: one of an atlas by its id, or any other by its file. */
public final class LessonFinder {

    private final LessonShelf shelf;
    private final OptionReader reader;

    /**
     * @param atlas the folder of the atlas
     */
    public LessonFinder(Path atlas, OptionReader reader) {
        shelf = new LessonShelf(atlas);
        this.reader = reader;
    }

    /**
     * The lessons of the atlas.
     *
     * @throws CommandException if one of them cannot be read
     */
    public List<Lesson> all() {
        try {
            return shelf.lessons();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The lesson of a file or an id.
     *
     * @throws CommandException if there is no such lesson, or it cannot be read
     */
    public Lesson find(String named) {
        if (named.endsWith(LessonFile.ENDING) || Files.isRegularFile(Path.of(named))) {
            return read(Path.of(named));
        }
        List<Lesson> all = all();
        return all.stream()
                .filter(lesson -> lesson.id().equals(named))
                .findFirst()
                .orElseThrow(() -> unknown(named, all));
    }

    private Lesson read(Path file) {
        try {
            return LessonFile.read(file);
        } catch (ReasonedException e) {
            throw unreadable(e);
        }
    }

    private CommandException unreadable(IOException e) {
        String reason =
                e instanceof ReasonedException told
                        ? told.reason().in(reader.language())
                        : FileReason.of(e).in(reader.language());
        return CommandException.ofInput(reason);
    }

    private CommandException unknown(String named, List<Lesson> all) {
        String ids = all.stream().map(Lesson::id).collect(Collectors.joining(", "));
        return CommandException.ofInput(
                all.isEmpty()
                        ? reader.say("lesson.none")
                        : reader.say("lesson.unknown", named, ids));
    }
}
