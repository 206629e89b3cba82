package org.plazaatlas.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one JSON file (RFC 8259, UTF-8), such as those of an atlas folder, as a tree. */
public final class JsonFile {

    /** How Gson describes the place of a syntax error. */
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    /** Opens the characters of a file. */
    private interface Opening {
        Reader open() throws IOException;
    }

    private JsonFile() {}

    /** The records of a file that holds a list; if it does not, empty, and a problem is noted. */
    public static List<JsonElement> list(Path folder, FileProblems problems) {
        Optional<JsonElement> root = root(folder, problems);
        if (root.isPresent() && !root.get().isJsonArray()) {
            problems.addToFile("json.notList");
        }
        return root.filter(JsonElement::isJsonArray)
                .map(JsonElement::getAsJsonArray)
                .map(JsonArray::asList)
                .orElse(List.of());
    }

    /** The object that a file holds; if it holds none, empty, and a problem is noted. */
    public static Optional<JsonObject> object(Path folder, FileProblems problems) {
        return object(root(folder, problems), problems);
    }

    /** The object that a text holds; if it holds none, empty, and a problem is noted. */
    public static Optional<JsonObject> objectIn(String text, FileProblems problems) {
        return object(root(() -> new StringReader(text), problems), problems);
    }

    private static Optional<JsonObject> object(Optional<JsonElement> root, FileProblems problems) {
        if (root.isPresent() && !root.get().isJsonObject()) {
            problems.addToFile("json.notObject");
        }
        return root.filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    private static Optional<JsonElement> root(Path folder, FileProblems problems) {
        Path path = folder.resolve(problems.file());
        if (!Files.isRegularFile(path)) {
            problems.addToFile("file.missing");
            return Optional.empty();
        }
        return root(() -> new StringReader(BoundedFile.text(path)), problems);
    }

    private static Optional<JsonElement> root(Opening opening, FileProblems problems) {
        try (Reader characters = opening.open()) {
            return Optional.of(parse(characters));
        } catch (JsonSyntaxException | MalformedJsonException | StackOverflowError e) {
            problems.addToFile("json.malformed", place(e));
        } catch (JsonIOException | IOException e) {
            problems.addToFile("file.unreadable", FileReason.of(e));
        }
        return Optional.empty();
    }

    private static JsonElement parse(Reader characters) throws IOException {
        JsonReader reader = new BoundedJsonReader(characters);
        reader.setStrictness(Strictness.STRICT);
        JsonElement root = JsonParser.parseReader(reader);
        JsonToken _ = reader.peek(); // throws if anything other than white space follows
        return root;
    }

    private static Object place(Throwable error) {
        Matcher place = PLACE.matcher(String.valueOf(error.getMessage()));
        return place.find()
                ? ProblemText.of("json.place", place.group(1), place.group(2))
                : ProblemText.of("json.somewhere");
    }
}
