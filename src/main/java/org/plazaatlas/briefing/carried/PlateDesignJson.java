package org.plazaatlas.briefing.carried;

import static org.plazaatlas.briefing.carried.PlateDesignFields.ADDED_PARTS;
import static org.plazaatlas.briefing.carried.PlateDesignFields.HANDLING;
import static org.plazaatlas.briefing.carried.PlateDesignFields.HIDDEN_PARTS;
import static org.plazaatlas.briefing.carried.PlateDesignFields.INSET;
import static org.plazaatlas.briefing.carried.PlateDesignFields.LEGEND;
import static org.plazaatlas.briefing.carried.PlateDesignFields.LOGO;
import static org.plazaatlas.briefing.carried.PlateDesignFields.LOGO_LEFT_OUT;
import static org.plazaatlas.briefing.carried.PlateDesignFields.PAGE;
import static org.plazaatlas.briefing.carried.PlateDesignFields.STYLE;
import static org.plazaatlas.briefing.carried.PlateDesignFields.SUBTITLE;
import static org.plazaatlas.briefing.carried.PlateDesignFields.TITLE;
import static org.plazaatlas.briefing.carried.PlateDesignFields.TYPE_SCALE;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Coded;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonRecord;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The design of a plate in JSON. Equal designs give equal text. Reading notes everything that is
 * wrong, or unknown to this version, and uses the default instead.
 */
public final class PlateDesignJson {

    private static final JsonRecord<PlateDesign> DESIGN =
            new JsonRecord<>(
                    Stream.of(
                                    List.of(
                                            PAGE,
                                            TYPE_SCALE,
                                            STYLE,
                                            TITLE,
                                            SUBTITLE,
                                            HANDLING,
                                            LEGEND,
                                            INSET,
                                            HIDDEN_PARTS,
                                            ADDED_PARTS,
                                            LOGO,
                                            LOGO_LEFT_OUT),
                                    MapMessageFields.all())
                            .<JsonField<PlateDesign, ?>>flatMap(List::stream)
                            .toList(),
                    PlateDesignJson::design);

    private PlateDesignJson() {}

    public static JsonObject written(PlateDesign design) {
        return DESIGN.written(design);
    }

    /**
     * The design that a file carries; empty if it carries none.
     *
     * @param value null if there is none
     * @param problems collects what is wrong with it
     */
    public static Optional<PlateDesign> read(JsonElement value, FileProblems problems) {
        if (value instanceof JsonObject object) {
            return Optional.of(DESIGN.read(new JsonFields(object, EmbeddedViews.DESIGN, problems)));
        }
        if (value != null) {
            problems.add(EmbeddedViews.DESIGN, BriefingWords.both("design.none"));
        }
        return Optional.empty();
    }

    private static PlateDesign design(JsonFields fields) {
        PlateDesign design =
                PlateDesign.of(PAGE.in(fields))
                        .withTypeScale(TYPE_SCALE.in(fields))
                        .withStyle(STYLE.in(fields))
                        .withTitle(TITLE.in(fields))
                        .withSubtitle(SUBTITLE.in(fields))
                        .withHandling(HANDLING.in(fields))
                        .withLogo(LOGO.in(fields))
                        .withLegendPlace(LEGEND.in(fields))
                        .withInsetPlace(INSET.in(fields))
                        .withParts(parts(fields))
                        .withMessage(MapMessageFields.message(fields))
                        .withLegendRows(MapMessageFields.legendRows(fields));
        LOGO_LEFT_OUT
                .in(fields)
                .ifPresent(bytes -> note(fields, "design.logoLeftOut", Math.ceilDiv(bytes, 1_000)));
        noteUnknown(fields, "design.newer", fields.others());
        return design;
    }

    private static Set<PagePart> parts(JsonFields fields) {
        Set<PagePart> parts = EnumSet.copyOf(PagePart.DEFAULT);
        parts.removeAll(known(fields, HIDDEN_PARTS.in(fields)));
        parts.addAll(known(fields, ADDED_PARTS.in(fields)));
        return parts;
    }

    private static List<PagePart> known(JsonFields fields, List<String> names) {
        List<PagePart> parts =
                Arrays.stream(PagePart.values())
                        .filter(part -> names.contains(part.code()))
                        .toList();
        List<String> codes = parts.stream().map(Coded::code).toList();
        noteUnknown(
                fields, "design.newerPart", names.stream().filter(name -> !codes.contains(name)));
        return parts;
    }

    /** Notes all in one sentence, cut to a readable length. */
    private static void noteUnknown(JsonFields fields, String key, Stream<String> unknown) {
        String names = unknown.collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            note(fields, key, JsonFields.shortened(names));
        }
    }

    private static void note(JsonFields fields, String key, Object... arguments) {
        fields.problem(BriefingWords.both(key, arguments));
    }
}
