package org.plazaatlas.briefing.carried;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.util.List;
import java.util.Optional;

/**
 * What a finished file carries so that it opens again: its views as a view file has them, the
 * design of its plates, and what marks the atlas they were made from.
 *
 * @param views one for each plate, the first one first; a plate of several maps is one view
 * @param design of every plate; empty if the file is no plate that somebody designed
 */
public record EmbeddedViews(
        List<SavedView> views, Optional<PlateDesign> design, AtlasFingerprint atlas) {

    /** The keyword of a PNG text chunk, and the namespace of an XML element. */
    public static final String KEYWORD = "plaza-atlas:view";

    public static final String NAMESPACE = "urn:plaza-atlas:";

    public static final String ELEMENT = "view";

    static final String DESIGN = "design";

    static final String ATLAS = "atlas";

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    public EmbeddedViews {
        views = List.copyOf(views);
    }

    /** The same for a file whose layout is its own. */
    public EmbeddedViews withoutDesign() {
        return new EmbeddedViews(views, Optional.empty(), atlas);
    }

    /** Whether a file takes a logo along; a larger one must be chosen again. */
    public static boolean takes(Logo logo) {
        return logo.bytes().length <= PlateDesignJson.MOST_LOGO_BYTES;
    }

    /** The JSON of a view file with two more fields; equal contents give equal text. */
    public String json() {
        JsonObject root = JsonParser.parseString(ViewFile.text(views)).getAsJsonObject();
        design.ifPresent(plate -> root.add(DESIGN, PlateDesignJson.written(plate)));
        root.add(ATLAS, atlas.json());
        return GSON.toJson(root);
    }

    /** The same as a comment of a GIF: after the keyword, so that it is told from others. */
    public String comment() {
        return KEYWORD + " " + json();
    }
}
