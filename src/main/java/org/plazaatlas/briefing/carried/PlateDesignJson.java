package org.plazaatlas.briefing.carried;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Coded;

import java.util.Base64;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes the design of a plate as JSON, which {@link PlateDesignReader} reads back. Words that the
 * view suggests are left out, so that they follow the view. Equal designs give equal text.
 */
final class PlateDesignJson {

    static final String PAGE = "page";
    static final String WIDTH = "width";
    static final String HEIGHT = "height";
    static final String DPI = "dpi";
    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String HANDLING = "handling";
    static final String LEGEND = "legend";
    static final String INSET = "inset";
    static final String HIDDEN_PARTS = "hiddenParts";
    static final String ADDED_PARTS = "addedParts";
    static final String LOGO = "logo";

    /** The field with the size, in bytes, of a logo that was too large to be carried. */
    static final String LOGO_LEFT_OUT = "logoLeftOut";

    /** A larger logo would need more bytes than its page. */
    static final int MOST_LOGO_BYTES = 1_000_000;

    private PlateDesignJson() {}

    static JsonObject written(PlateDesign design) {
        JsonObject written = new JsonObject();
        written.add(PAGE, page(design.page()));
        design.title().ifPresent(text -> written.addProperty(TITLE, text));
        design.subtitle().ifPresent(text -> written.addProperty(SUBTITLE, text));
        design.handling().ifPresent(text -> written.addProperty(HANDLING, text));
        written.addProperty(LEGEND, design.legendPlace().code());
        written.addProperty(INSET, design.insetPlace().code());
        written.add(HIDDEN_PARTS, parts(PagePart.DEFAULT, part -> !design.shows(part)));
        written.add(ADDED_PARTS, parts(PagePart.ON_REQUEST, design::shows));
        design.logo().ifPresent(logo -> add(logo, written));
        return written;
    }

    /**
     * The reader finds the scale from these fields: it is that of a preset or of {@link
     * Page#ofPixels}.
     */
    private static JsonObject page(Page page) {
        JsonObject size = new JsonObject();
        size.addProperty(WIDTH, page.widthPixels());
        size.addProperty(HEIGHT, page.heightPixels());
        size.addProperty(DPI, page.dpi());
        return size;
    }

    /**
     * Only what differs from the default, so that parts that a later version adds keep their
     * default.
     */
    private static JsonArray parts(Set<PagePart> all, Predicate<PagePart> named) {
        JsonArray names = new JsonArray();
        all.stream().filter(named).map(Coded::code).forEach(names::add);
        return names;
    }

    private static void add(Logo logo, JsonObject written) {
        byte[] bytes = logo.bytes();
        if (EmbeddedViews.takes(logo)) {
            written.addProperty(LOGO, Base64.getEncoder().encodeToString(bytes));
        } else {
            written.addProperty(LOGO_LEFT_OUT, bytes.length);
        }
    }
}
