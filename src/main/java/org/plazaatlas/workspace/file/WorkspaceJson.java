package org.plazaatlas.workspace.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Words;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.AddedLayerJson;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonRecords;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewJson;
import org.plazaatlas.workspace.ViewReader;
import org.plazaatlas.workspace.own.OwnRecordsJson;
import org.plazaatlas.workspace.own.OwnUse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A workspace in JSON; {@code workspace.schema.json} describes it. Version 1 was a file of views of
 * one atlas, as people still exchange them.
 */
final class WorkspaceJson {

    static final int VERSION = 2;
    static final int OF_VIEWS = 1;

    private static final String VERSION_KEY = "version";
    private static final String ATLASES = "atlases";
    private static final String ATLAS = "atlas";
    private static final String VIEWS = "views";
    private static final String SHOWN = "shown";
    private static final String OWN_USE = "ownUse";
    private static final String MUNICIPALITIES = "municipalities";
    private static final String NOTES = "notes";
    private static final String LAYERS = "layers";

    private static final JsonType<OwnUse> USE = JsonType.oneOf(OwnUse.class);
    private static final JsonType<SavedView> VIEW = ViewJson.SAVED_VIEW.type();

    private static final JsonType<List<AddedLayer>> ALL_LAYERS =
            JsonType.listOf(AddedLayerJson.TYPE);
    private static final JsonType<List<SavedView>> ALL_VIEWS = JsonType.listOf(VIEW);

    private WorkspaceJson() {}

    /**
     * @param folder of the file, from which the paths of layers start
     */
    static JsonObject written(WorkspaceContents contents, Path folder) {
        JsonObject json = new JsonObject();
        json.addProperty(VERSION_KEY, VERSION);
        json.addProperty(NOTES, contents.notes());
        List<AddedLayer> layers =
                contents.layers().stream().map(layer -> LayerPaths.from(folder, layer)).toList();
        json.add(LAYERS, ALL_LAYERS.written(layers));
        JsonArray atlases = new JsonArray();
        contents.atlases().forEach((key, shelf) -> atlases.add(shelf(key, shelf, folder)));
        json.add(ATLASES, atlases);
        return json;
    }

    private static JsonObject shelf(String key, AtlasShelf shelf, Path folder) {
        JsonObject json = new JsonObject();
        json.addProperty(ATLAS, key);
        json.add(VIEWS, ALL_VIEWS.written(shelf.views()));
        shelf.shown().ifPresent(shown -> json.add(SHOWN, VIEW.written(shown)));
        if (shelf.ownUse() != AtlasShelf.EMPTY.ownUse()) {
            json.add(OWN_USE, USE.written(shelf.ownUse()));
        }
        shelf.municipalities()
                .map(outlines -> LayerPaths.from(folder, outlines))
                .ifPresent(path -> json.add(MUNICIPALITIES, AddedLayerJson.PATH.written(path)));
        OwnRecordsJson.write(shelf.own(), json);
        return json;
    }

    /** The version of a file; notes if it has none, or is a later one. */
    static int version(JsonObject json, FileProblems problems) {
        int version = new JsonFields(json, problems).wholeNumber(VERSION_KEY);
        if (version > VERSION) {
            problems.add("", Words.both(WorkspaceJson.class, "workspace.later", version, VERSION));
        }
        return version;
    }

    /** What is sound in a file of this version; all else is noted. */
    static WorkspaceContents read(JsonObject json, Path folder, FileProblems problems) {
        Map<String, AtlasShelf> shelves = new TreeMap<>();
        JsonRecords.each(
                JsonRecords.list(json, ATLASES, problems),
                ATLAS,
                problems,
                (record, fields) ->
                        shelves.put(fields.text(ATLAS), shelf(record, fields, folder, problems)));
        shelves.remove("");
        return new WorkspaceContents(
                new JsonFields(json, problems)
                        .optional(NOTES, JsonType.STRING.reading())
                        .orElse(""),
                layers(json, folder, problems),
                new TreeMap<>(shelves));
    }

    private static List<AddedLayer> layers(JsonObject json, Path folder, FileProblems problems) {
        List<AddedLayer> layers = new ArrayList<>();
        int number = 0;
        for (JsonElement element : JsonRecords.list(json, LAYERS, problems)) {
            number++;
            Optional<AddedLayer> layer = AddedLayerJson.TYPE.read(element);
            layer.map(read -> LayerPaths.within(folder, read)).ifPresent(layers::add);
            if (layer.isEmpty()) {
                problems.add(
                        LAYERS + " #" + number, Words.both(WorkspaceJson.class, "workspace.layer"));
            }
        }
        return layers;
    }

    private static AtlasShelf shelf(
            JsonObject record, JsonFields fields, Path folder, FileProblems problems) {
        return new AtlasShelf(
                views(record, problems),
                fields.optional(SHOWN, VIEW.reading()),
                OwnRecordsJson.read(record, problems),
                fields.optional(OWN_USE, USE.reading()).orElse(AtlasShelf.EMPTY.ownUse()),
                fields.optional(MUNICIPALITIES, AddedLayerJson.PATH.reading())
                        .map(path -> LayerPaths.within(folder, path)));
    }

    private static List<SavedView> views(JsonObject record, FileProblems problems) {
        return ViewReader.sound(JsonRecords.list(record, VIEWS, problems), problems);
    }

    /** A file of views, as the workspace of one atlas. */
    static WorkspaceContents ofViews(JsonObject json, String atlasKey, FileProblems problems) {
        return WorkspaceContents.EMPTY.with(
                atlasKey, shelf -> shelf.withViews(views(json, problems)));
    }
}
