package org.plazaatlas.briefing.carried;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.language.Coded;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.MalformedValueException;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The fields of the design of a plate in JSON. Words that the view suggests are left out, so that
 * they follow the view.
 */
final class PlateDesignFields {

    /** A larger logo would need more bytes than its page. */
    static final int MOST_LOGO_BYTES = 1_000_000;

    /** Far more than a page has room for. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final JsonField<Page, Integer> WIDTH =
            JsonField.required("width", JsonType.WHOLE_NUMBER, Page::widthPixels);
    private static final JsonField<Page, Integer> HEIGHT =
            JsonField.required("height", JsonType.WHOLE_NUMBER, Page::heightPixels);
    private static final JsonField<Page, Double> DPI =
            JsonField.required("dpi", JsonType.NUMBER, Page::dpi);

    /**
     * The scale of a page follows from these fields: it is that of a preset or of {@link
     * Page#ofPixels}.
     */
    private static final JsonType<Page> SIZE =
            new JsonRecord<>(
                            List.of(WIDTH, HEIGHT, DPI),
                            f -> page(WIDTH.in(f), HEIGHT.in(f), DPI.in(f)))
                    .type(() -> BriefingWords.both("design.page"));

    private static final JsonType<String> WORDS =
            JsonType.STRING
                    .as(PlateDesignFields::withinPage, text -> text)
                    .expecting(() -> BriefingWords.both("design.text"));

    private static final JsonType<Logo> PICTURE =
            JsonType.STRING
                    .as(Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString)
                    .as(PlateDesignFields::logo, Logo::bytes)
                    .expecting(() -> BriefingWords.both("design.logo"));

    static final JsonField<PlateDesign, Page> PAGE =
            JsonField.required(
                    "page", SIZE, PagePreset.SCREEN_1920X1080.page(), PlateDesign::paper);
    static final JsonField<PlateDesign, Double> TYPE_SCALE =
            JsonField.unlessDefault(
                    "typeScale",
                    JsonType.NUMBER
                            .as(PlateDesignFields::typeScale, factor -> factor)
                            .expecting(() -> BriefingWords.both("design.typeScale")),
                    1.0,
                    PlateDesign::typeScale);
    static final JsonField<PlateDesign, MapStyle> STYLE =
            JsonField.unlessDefault(
                    "style", JsonType.oneOf(MapStyle.class), MapStyle.COLOUR, PlateDesign::style);
    static final JsonField<PlateDesign, Optional<String>> TITLE =
            JsonField.optional("title", WORDS, PlateDesign::title);
    static final JsonField<PlateDesign, Optional<String>> SUBTITLE =
            JsonField.optional("subtitle", WORDS, PlateDesign::subtitle);
    static final JsonField<PlateDesign, Optional<String>> HANDLING =
            JsonField.optional("handling", WORDS, PlateDesign::handling);
    static final JsonField<PlateDesign, LegendPlace> LEGEND =
            JsonField.withDefault(
                    "legend",
                    JsonType.oneOf(LegendPlace.class),
                    LegendPlace.SUGGESTED,
                    PlateDesign::legendPlace);
    static final JsonField<PlateDesign, InsetPlace> INSET =
            JsonField.withDefault(
                    "inset",
                    JsonType.oneOf(InsetPlace.class),
                    InsetPlace.SUGGESTED,
                    PlateDesign::insetPlace);

    /**
     * This and the next name only what differs from the default, so that parts that a later version
     * adds keep their default. They are names, because a later version may have written them.
     */
    static final JsonField<PlateDesign, List<String>> HIDDEN_PARTS =
            JsonField.withDefault(
                    "hiddenParts",
                    JsonType.TEXTS,
                    List.of(),
                    design -> names(PagePart.DEFAULT, part -> !design.shows(part)));

    static final JsonField<PlateDesign, List<String>> ADDED_PARTS =
            JsonField.withDefault(
                    "addedParts",
                    JsonType.TEXTS,
                    List.of(),
                    design -> names(PagePart.ON_REQUEST, design::shows));

    static final JsonField<PlateDesign, Optional<Logo>> LOGO =
            JsonField.optional(
                    "logo", PICTURE, design -> design.logo().filter(EmbeddedViews::takes));

    /** The size, in bytes, of a logo that was too large to be carried. */
    static final JsonField<PlateDesign, Optional<Integer>> LOGO_LEFT_OUT =
            JsonField.optional(
                    "logoLeftOut",
                    JsonType.WHOLE_NUMBER.expecting(() -> BriefingWords.both("design.size")),
                    design ->
                            design.logo()
                                    .filter(logo -> !EmbeddedViews.takes(logo))
                                    .map(logo -> logo.bytes().length));

    private PlateDesignFields() {}

    private static List<String> names(Set<PagePart> all, Predicate<PagePart> named) {
        return all.stream().filter(named).map(Coded::code).toList();
    }

    private static String withinPage(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new MalformedValueException("longer than a page has room for");
        }
        return text;
    }

    private static double typeScale(double factor) {
        if (!PlateDesign.isTypeScale(factor)) {
            throw new MalformedValueException("no size of type that a page has room for");
        }
        return factor;
    }

    private static Page page(int width, int height, double dpi) {
        if (!Page.hasRoomFor(width, height) || !Page.hasResolution(dpi)) {
            throw new MalformedValueException("no page that memory has room for");
        }
        Page page = Page.ofPixels(width, height, dpi);
        return Arrays.stream(PagePreset.values())
                .map(PagePreset::page)
                .filter(preset -> preset.isAsLargeAs(page))
                .findFirst()
                .orElse(page);
    }

    private static Logo logo(byte[] bytes) {
        if (bytes.length > MOST_LOGO_BYTES) {
            throw new MalformedValueException("larger than a logo that is carried");
        }
        try {
            return Logo.of(bytes);
        } catch (IOException e) {
            throw new MalformedValueException(e.getMessage());
        }
    }
}
