package org.plazaatlas.briefing.carried;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Coded;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.MalformedValueException;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the design of a plate from JSON. Notes everything that is wrong, or unknown to this
 * version, and uses the default instead.
 */
final class PlateDesignReader {

    private static final String RECORD = EmbeddedViews.DESIGN;

    /** Far more than a page has room for. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final int MOST_SIDE = 16_000;
    private static final long MOST_PIXELS = 100_000_000;

    private static final Page DEFAULT_PAGE = PagePreset.SCREEN_1920X1080.page();

    private static final FieldType<String> TEXT = shape("design.text", PlateDesignReader::asText);
    private static final FieldType<Page> PAGE = shape("design.page", PlateDesignReader::asPage);
    private static final FieldType<Logo> LOGO = shape("design.logo", PlateDesignReader::asLogo);
    private static final FieldType<Integer> SIZE = shape("design.size", FieldType::wholeNumber);

    private static final Set<String> KNOWN =
            Set.of(
                    PlateDesignJson.PAGE,
                    PlateDesignJson.TITLE,
                    PlateDesignJson.SUBTITLE,
                    PlateDesignJson.HANDLING,
                    PlateDesignJson.LEGEND,
                    PlateDesignJson.INSET,
                    PlateDesignJson.HIDDEN_PARTS,
                    PlateDesignJson.ADDED_PARTS,
                    PlateDesignJson.LOGO,
                    PlateDesignJson.LOGO_LEFT_OUT);

    private final JsonObject json;
    private final FileProblems problems;
    private final JsonFields fields;

    private PlateDesignReader(JsonObject json, FileProblems problems) {
        this.json = json;
        this.problems = problems;
        fields = new JsonFields(json, RECORD, problems);
    }

    /**
     * The design that a file carries; empty if it carries none.
     *
     * @param value null if there is none
     * @param problems collects what is wrong with it
     */
    static Optional<PlateDesign> read(JsonElement value, FileProblems problems) {
        if (value instanceof JsonObject object) {
            return Optional.of(new PlateDesignReader(object, problems).design());
        }
        if (value != null) {
            problems.add(RECORD, BriefingWords.both("design.none"));
        }
        return Optional.empty();
    }

    private PlateDesign design() {
        Page page = fields.required(PlateDesignJson.PAGE, PAGE, DEFAULT_PAGE);
        PlateDesign design =
                PlateDesign.of(page)
                        .withTitle(fields.optional(PlateDesignJson.TITLE, TEXT))
                        .withSubtitle(fields.optional(PlateDesignJson.SUBTITLE, TEXT))
                        .withHandling(fields.optional(PlateDesignJson.HANDLING, TEXT))
                        .withLogo(logo())
                        .withLegendPlace(oneOf(PlateDesignJson.LEGEND, LegendPlace.SUGGESTED))
                        .withInsetPlace(oneOf(PlateDesignJson.INSET, InsetPlace.SUGGESTED))
                        .withParts(parts());
        noteUnknown("design.newer", json.keySet().stream().filter(key -> !KNOWN.contains(key)));
        return design;
    }

    private <E extends Enum<E> & Coded> E oneOf(String key, E defaultValue) {
        return fields.optional(key, FieldType.oneOf(defaultValue.getDeclaringClass()))
                .orElse(defaultValue);
    }

    private Set<PagePart> parts() {
        Set<PagePart> parts = EnumSet.copyOf(PagePart.DEFAULT);
        parts.removeAll(named(PlateDesignJson.HIDDEN_PARTS));
        parts.addAll(named(PlateDesignJson.ADDED_PARTS));
        return parts;
    }

    private List<PagePart> named(String field) {
        List<String> names = fields.texts(field);
        noteUnknown("design.newerPart", names.stream().filter(name -> part(name).isEmpty()));
        return names.stream().flatMap(name -> part(name).stream()).toList();
    }

    private static Optional<PagePart> part(String name) {
        return FieldType.oneOf(PagePart.class).read(new JsonPrimitive(name));
    }

    /** Notes all in one sentence, cut to a readable length. */
    private void noteUnknown(String key, Stream<String> unknown) {
        String names = unknown.collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            note(key, JsonFields.shortened(names));
        }
    }

    private Optional<Logo> logo() {
        fields.optional(PlateDesignJson.LOGO_LEFT_OUT, SIZE)
                .ifPresent(bytes -> note("design.logoLeftOut", Math.ceilDiv(bytes, 1_000)));
        return fields.optional(PlateDesignJson.LOGO, LOGO);
    }

    private void note(String key, Object... arguments) {
        problems.add(RECORD, BriefingWords.both(key, arguments));
    }

    private static <T> FieldType<T> shape(String expected, Function<JsonElement, T> parser) {
        return new FieldType<>(() -> BriefingWords.both(expected), parser);
    }

    private static String asText(JsonElement value) {
        String text = FieldType.string(value);
        if (text.length() > MOST_CHARACTERS) {
            throw new MalformedValueException("longer than a page has room for");
        }
        return text;
    }

    private static Page asPage(JsonElement value) {
        JsonObject size = FieldType.object(value);
        int width = FieldType.wholeNumber(size.get(PlateDesignJson.WIDTH));
        int height = FieldType.wholeNumber(size.get(PlateDesignJson.HEIGHT));
        double dpi = FieldType.number(size.get(PlateDesignJson.DPI)).doubleValue();
        boolean possible =
                Math.min(width, height) >= Page.LEAST_SIDE_PIXELS
                        && Math.max(width, height) <= MOST_SIDE
                        && (long) width * height <= MOST_PIXELS
                        && dpi >= Page.LEAST_DPI
                        && dpi <= Page.MOST_DPI;
        if (!possible) {
            throw new MalformedValueException("no page that memory has room for");
        }
        Page page = Page.ofPixels(width, height, dpi);
        return Arrays.stream(PagePreset.values())
                .map(PagePreset::page)
                .filter(preset -> preset.isAsLargeAs(page))
                .findFirst()
                .orElse(page);
    }

    /** Decoding throws an exception for text that is no Base64. */
    private static Logo asLogo(JsonElement value) {
        byte[] bytes = FieldType.parsed(FieldType.string(value), Base64.getDecoder()::decode);
        if (bytes.length > PlateDesignJson.MOST_LOGO_BYTES) {
            throw new MalformedValueException("larger than a logo that is carried");
        }
        try {
            return Logo.of(bytes);
        } catch (IOException e) {
            throw new MalformedValueException(e.getMessage());
        }
    }
}
