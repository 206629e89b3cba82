package org.plazaatlas.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.workspace.RandomViews;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The schema in the program describes the files that it writes. */
class WorkspaceSchemaTest {

    private static final OwnRecords OWN =
            OwnRecords.NONE
                    .with(new Objection(OwnKind.CLAIM, "c1", true, "reason"))
                    .with(TinyAtlas.atlas().contents().claims().getFirst())
                    .with(TinyAtlas.atlas().contents().events().getFirst())
                    .with(TinyAtlas.atlas().contents().relations().getFirst())
                    .with(TinyAtlas.atlas().contents().sources().getFirst());

    private final JsonObject schema = schema();
    private final List<String> faults = new ArrayList<>();

    @Test
    void whatIsWrittenObeysTheSchema() {
        for (int seed = 0; seed < 20; seed++) {
            var views = new RandomViews(seed).some();
            WorkspaceContents contents =
                    WorkspaceContents.EMPTY
                            .withNotes("n")
                            .with(
                                    "a",
                                    shelf ->
                                            new AtlasShelf(
                                                    views,
                                                    views.stream().findAny(),
                                                    OWN,
                                                    OwnUse.ONLY,
                                                    Optional.of(Path.of("outlines"))));
            check(
                    JsonParser.parseString(WorkspaceFile.text(contents, Path.of("a.plaza"))),
                    schema,
                    "");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theSchemaToldRefusesWhatIsWrong() {
        check(JsonParser.parseString("{\"version\": 1, \"notes\": 3}"), schema, "");
        assertThat(faults).containsExactly("/version: not 2", "/notes: no string");
    }

    private static JsonObject schema() {
        try (InputStream bytes = WorkspaceFile.class.getResourceAsStream("workspace.schema.json")) {
            return JsonParser.parseString(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The few rules of JSON Schema that this schema uses; a key that it does not name is a fault.
     */
    private void check(JsonElement value, JsonObject rule, String place) {
        if (rule.has("$ref")) {
            String name = rule.get("$ref").getAsString().replaceFirst(".*/", "");
            check(value, schema.getAsJsonObject("$defs").getAsJsonObject(name), place);
            return;
        }
        if (rule.has("const") && !value.equals(rule.get("const"))) {
            faults.add(place + ": not " + rule.get("const"));
        }
        String type =
                Optional.ofNullable(rule.get("type")).map(JsonElement::getAsString).orElse("");
        if (!isOf(type, value)) {
            faults.add(place + ": no " + type);
        } else if (value instanceof JsonArray list) {
            list.forEach(each -> check(each, rule.getAsJsonObject("items"), place + "/#"));
        } else if (value instanceof JsonObject record) {
            checkRecord(record, rule, place);
        }
    }

    private void checkRecord(JsonObject record, JsonObject rule, String place) {
        Optional.ofNullable(rule.getAsJsonArray("required"))
                .ifPresent(
                        keys ->
                                keys.forEach(
                                        key -> {
                                            if (!record.has(key.getAsString())) {
                                                faults.add(place + ": lacks " + key);
                                            }
                                        }));
        JsonObject properties = rule.getAsJsonObject("properties");
        record.asMap()
                .forEach(
                        (key, value) -> {
                            if (properties != null && properties.has(key)) {
                                check(value, properties.getAsJsonObject(key), place + "/" + key);
                            } else if (!place.endsWith("/#") && !place.endsWith("/shown")) {
                                faults.add(place + "/" + key + ": unknown");
                            }
                        });
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
            case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "array" -> value.isJsonArray();
            case "object" -> value.isJsonObject();
            default -> true;
        };
    }
}
