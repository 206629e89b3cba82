package org.plazaatlas.briefing;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.util.List;

/**
 * What a finished file carries so that it opens again: its views as a view file has them, and what
 * marks the atlas they were made from.
 *
 * @param views as they are shown, the first one first
 */
public record Carried(List<SavedView> views, CarriedAtlas atlas) {

    /** The keyword of a PNG text chunk, and the namespace of an XML element. */
    static final String KEYWORD = "plaza-atlas:view";

    static final String NAMESPACE = "urn:plaza-atlas:";

    static final String ELEMENT = "view";

    static final String ATLAS = "atlas";

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    public Carried {
        views = List.copyOf(views);
    }

    /** The JSON of a view file with one more field; equal contents give equal text. */
    String json() {
        JsonObject root = JsonParser.parseString(ViewFile.text(views)).getAsJsonObject();
        root.add(ATLAS, GSON.toJsonTree(atlas));
        return GSON.toJson(root);
    }

    /** The same as a comment of a GIF: after the keyword, so that it is told from others. */
    public String comment() {
        return KEYWORD + " " + json();
    }
}
