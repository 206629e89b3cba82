package org.plazaatlas.lesson.file;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.lesson.content.Lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lessons that come with an atlas, in the folder {@value #FOLDER} of its own folder. */
public final class LessonShelf {

    /** The name of the folder. */
    public static final String FOLDER = "lessons";

    private final Path folder;

    /**
     * @param atlas the folder of the atlas
     */
    public LessonShelf(Path atlas) {
        folder = atlas.resolve(FOLDER);
    }

    /**
     * The files of the lessons, in the order of their names; none if the atlas has no lessons.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(LessonFile.ENDING))
                    .sorted()
                    .toList();
        }
    }

    /**
     * All lessons, in the order of their files.
     *
     * @throws ReasonedException if one of them cannot be read
     * @throws IOException if the folder cannot be read
     */
    public List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Path file : files()) {
            lessons.add(LessonFile.read(file));
        }
        return List.copyOf(lessons);
    }

    /**
     * The lesson with an id.
     *
     * @throws ReasonedException if one of the lessons cannot be read
     * @throws IOException if the folder cannot be read
     */
    public Optional<Lesson> find(String id) throws IOException {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
