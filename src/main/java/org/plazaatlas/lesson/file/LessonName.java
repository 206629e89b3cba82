package org.plazaatlas.lesson.file;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The ids of lessons, which name them on the command line and suggest the names of their files. */
public final class LessonName {

    private static final String NEW = "lesson";
    private static final String COPY = "-copy";

    private LessonName() {}

    /** A lesson about which nothing is said yet but what its first step shows. */
    public static Lesson newLesson(LessonStep first) {
        return new Lesson(
                NEW, Text.EMPTY, Text.EMPTY, List.of(), List.of(first), List.of(), List.of());
    }

    /** The lesson with an id of its own. */
    public static Lesson copy(Lesson original) {
        return original.withId(original.id() + COPY);
    }

    /** The lesson with the id that the name of its file gives, if it has none of its own yet. */
    public static Lesson named(Lesson lesson, String fileName) {
        String name = id(fileName.replaceFirst("\\.[^.]*$", ""));
        boolean unnamed = lesson.id().equals(NEW) || lesson.id().endsWith(COPY);
        return unnamed && !name.isEmpty() ? lesson.withId(name) : lesson;
    }

    /** Lower case letters and digits, with hyphens for all else. */
    private static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
