package org.plazaatlas.layer.inspect;

import org.plazaatlas.layer.encoding.SpoiltText;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through the texts of a layer: for letters that were read in a wrong character set, and for
 * fields of text that hold numbers.
 */
final class TextCheck {

    private static final int ACCENTS = 5;

    /** Names of fields that hold codes, which are texts of digits for a good reason. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(^|[_ .])(id|cve|clave|code|codigo|c[oó]d)|^(cve|clave|geo)|geo$|id$",
                    Pattern.CASE_INSENSITIVE);

    private final LayerSchema layer;
    private final ProblemLog problems;
    private final Set<String> accents = new LinkedHashSet<>();

    TextCheck(LayerSchema layer, ProblemLog problems) {
        this.layer = layer;
        this.problems = problems;
    }

    /** Takes the texts of a feature. */
    void add(LayerFeature feature) {
        feature.values().forEach(value -> addText(feature, value));
    }

    /** A few texts with letters beyond ASCII, by which a reader sees whether they are right. */
    List<String> accents() {
        return List.copyOf(accents);
    }

    private void addText(LayerFeature feature, Object value) {
        if (!(value instanceof String text) || text.chars().allMatch(c -> c < 0x80)) {
            return;
        }
        if (accents.size() < ACCENTS && text.length() < 100) {
            accents.add(text);
        }
        String garbled = shortened(text);
        if (SpoiltText.isLost(text)) {
            problems.addToRecord(
                    ProblemKind.TEXT_GARBLED, layer.name(), feature.record(), "text.lost", garbled);
        } else {
            SpoiltText.meant(text)
                    .ifPresent(
                            meant ->
                                    problems.addToRecord(
                                            ProblemKind.TEXT_GARBLED,
                                            layer.name(),
                                            feature.record(),
                                            "text.garbled",
                                            garbled,
                                            shortened(meant)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Notes what is odd about a field as a whole, once all its values were taken. */
    void tell(FieldProfiler field) {
        SpoiltText.meant(field.field().name())
                .ifPresent(
                        meant ->
                                problems.addToRecord(
                                        ProblemKind.TEXT_GARBLED,
                                        layer.name(),
                                        field.field().name(),
                                        "field.garbled",
                                        meant));
        boolean code = CODE.matcher(field.field().name()).find();
        if (field.isNumberAsText() && field.thousands() > 0) {
            tellNumbers(field, ProblemKind.THOUSANDS_SEPARATOR, "table.thousands");
        } else if (field.isNumberAsText() && !code) {
            tellNumbers(field, ProblemKind.NUMBER_AS_TEXT, "field.numberAsText");
        }
    }

    private void tellNumbers(FieldProfiler field, ProblemKind kind, String key) {
        problems.addToRecord(kind, layer.name(), field.field().name(), key);
    }
}
