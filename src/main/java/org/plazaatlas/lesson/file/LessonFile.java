package org.plazaatlas.lesson.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A lesson in a file of its own: JSON (UTF-8) with the ending {@value #ENDING}, as people exchange
 * it. Fields that this program does not know are ignored; a file of a later version is refused.
 * Extents are in map metres of the atlas that the lesson was written on.
 */
public final class LessonFile {

    /** How the names of such files end. */
    public static final String ENDING = ".lesson";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private LessonFile() {}

    /**
     * Reads a lesson.
     *
     * @throws ReasonedException if there is no such file, it is no lesson, it is of a later
     *     version, or anything in it is malformed; the reason names the file and the first problem
     */
    public static Lesson read(Path file) throws ReasonedException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            String reason = Files.isDirectory(file) ? "file.folder" : "file.none";
            throw new ReasonedException(Words.both(LessonFile.class, reason, name));
        }
        FileProblems problems = new FileProblems(name);
        Optional<Lesson> lesson =
                new LessonReader(problems).read(file.toAbsolutePath().getParent());
        if (lesson.isEmpty()) {
            throw new ReasonedException(reason(problems.found()));
        }
        return lesson.get();
    }

    private static Text reason(List<Problem> problems) {
        Text first =
                new Text(problems.getFirst().in(Language.ES), problems.getFirst().in(Language.EN));
        return problems.size() == 1
                ? first
                : Words.both(LessonFile.class, "problems.more", first, problems.size() - 1);
    }

    /** The text of such a file. Equal lessons give equal text. */
    public static String text(Lesson lesson) {
        JsonObject file = new JsonObject();
        file.addProperty(LessonReader.FORMAT, LessonReader.KNOWN_FORMAT);
        file.addProperty(LessonReader.VERSION, LessonReader.KNOWN_VERSION);
        LessonJson.FRAME.written(lesson).asMap().forEach(file::add);
        JsonArray steps = new JsonArray();
        lesson.steps().forEach(step -> steps.add(LessonJson.STEP.written(step)));
        file.add(LessonReader.STEPS, steps);
        return GSON.toJson(file) + "\n";
    }

    /**
     * Writes a file, all of it or nothing.
     *
     * @throws IOException if the folder does not exist or cannot be written to
     */
    public static void write(Path file, Lesson lesson) throws IOException {
        byte[] text = text(lesson).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }
}
