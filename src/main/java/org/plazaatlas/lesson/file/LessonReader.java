package org.plazaatlas.lesson.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one lesson from JSON and notes everything that is malformed in it. */
final class LessonReader {

    static final String FORMAT = "format";
    static final String KNOWN_FORMAT = "plaza-lesson";
    static final String VERSION = "version";
    static final int KNOWN_VERSION = 1;
    static final String STEPS = "steps";

    private final FileProblems problems;

    LessonReader(FileProblems problems) {
        this.problems = problems;
    }

    /** The lesson of a file; empty if there is any problem. */
    Optional<Lesson> read(Path folder) {
        return JsonFile.object(folder, problems)
                .filter(this::isLesson)
                .filter(this::isOfKnownVersion)
                .map(this::lesson)
                .filter(_ -> problems.found().isEmpty());
    }

    private boolean isLesson(JsonObject root) {
        boolean lesson =
                root.get(FORMAT) instanceof JsonPrimitive format
                        && format.getAsString().equals(KNOWN_FORMAT);
        if (!lesson) {
            note("", "format.other");
        }
        return lesson;
    }

    private boolean isOfKnownVersion(JsonObject root) {
        int version = new JsonFields(root, "", problems).wholeNumber(VERSION);
        if (version > KNOWN_VERSION) {
            note("", "version.later", version, KNOWN_VERSION);
        }
        return problems.found().isEmpty();
    }

    private Lesson lesson(JsonObject root) {
        Lesson frame = LessonJson.FRAME.read(new JsonFields(root, "", problems));
        return frame.withSteps(steps(root));
    }

    private List<LessonStep> steps(JsonObject root) {
        if (!(root.get(STEPS) instanceof JsonArray array) || array.isEmpty()) {
            note("", "steps.missing");
            return List.of();
        }
        List<LessonStep> steps = new ArrayList<>();
        for (JsonElement step : array) {
            String place = STEPS + " " + (steps.size() + 1);
            if (!(step instanceof JsonObject object)) {
                note(place, "step.notRecord", JsonFields.shortened(step.toString()));
                return steps;
            }
            steps.add(LessonJson.STEP.read(new JsonFields(object, place, problems)));
        }
        return steps;
    }

    private void note(String record, String key, Object... arguments) {
        problems.add(record, Words.both(LessonReader.class, key, arguments));
    }
}
