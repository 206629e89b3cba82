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
 * Puts the design of a plate into JSON; {@link PlateDesignReader} reads it back. Words that the
 * view suggests are no part of it, so they follow the view. Equal designs give equal text.
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

    /** How many bytes the logo has that was too large to be carried. */
    static final String LOGO_LEFT_OUT = "logoLeftOut";

    /** A larger logo would weigh more than the page that it stands on. */
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

    /** The scale follows from these: that of a preset, or as {@link Page#ofPixels} says. */
    private static JsonObject page(Page page) {
        JsonObject size = new JsonObject();
        size.addProperty(WIDTH, page.widthPixels());
        size.addProperty(HEIGHT, page.heightPixels());
        size.addProperty(DPI, page.dpi());
        return size;
    }

    /** What differs from the usual: a part that a later version adds is then shown as usual. */
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
