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
 * What a finished file carries so that the program can open it again: its views as in a view file,
 * the design of its plates, and the fingerprint of the atlas that they were made from.
 *
 * @param views one for each plate, in the order of the plates; a plate of several maps is one view
 * @param design of every plate; empty if the file is not made of designed plates
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

    /** The same views for a file that has its own layout. */
    public EmbeddedViews withoutDesign() {
        return new EmbeddedViews(views, Optional.empty(), atlas);
    }

    /**
     * Whether a file carries a logo. One that is too large is left out, and the user must choose it
     * again.
     */
    public static boolean takes(Logo logo) {
        return logo.bytes().length <= PlateDesignFields.MOST_LOGO_BYTES;
    }

    /** The JSON of a view file with two more fields; equal contents give equal text. */
    public String json() {
        JsonObject root = JsonParser.parseString(ViewFile.text(views)).getAsJsonObject();
        design.ifPresent(plate -> root.add(DESIGN, PlateDesignJson.written(plate)));
        root.add(ATLAS, AtlasFingerprint.JSON.written(atlas));
        return GSON.toJson(root);
    }

    /**
     * The same as a comment of a GIF, after the keyword, which distinguishes it from other
     * comments.
     */
    public String comment() {
        return KEYWORD + " " + json();
    }
}
