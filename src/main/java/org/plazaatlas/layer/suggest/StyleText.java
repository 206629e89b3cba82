package org.plazaatlas.layer.suggest;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.added.LayerTime;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.style.ClassMethod;
import org.plazaatlas.layer.style.ColourRamp;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.layer.style.StyleColour;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The look of a layer written as text, for a command line: {@code field=tasa; method=jenks;
 * classes=5; ramp=blues; opacity=0.8; label=nombre; name=Tasa; source=INEGI}.
 */
public final class StyleText {

    private static final int CLASSES = 5;
    private static final List<String> KEYS =
            List.of(
                    "colour",
                    "field",
                    "categories",
                    "method",
                    "classes",
                    "ramp",
                    "size",
                    "opacity",
                    "label",
                    "placement",
                    "name",
                    "source",
                    "licence",
                    "date",
                    "until",
                    "days",
                    "filter");

    private final Map<String, String> values;

    private StyleText(Map<String, String> values) {
        this.values = values;
    }

    /** A text that cannot be used, and why. */
    public static final class MalformedStyleException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Text reason;

        private MalformedStyleException(String key, Object... arguments) {
            reason = Words.both(StyleText.class, key, arguments);
        }

        /** A part of a sentence. */
        public Text reason() {
            return reason;
        }
    }

    /**
     * Reads a text.
     *
     * @throws MalformedStyleException if a part of it is no {@code key=value} that is known
     */
    public static StyleText parse(String written) throws MalformedStyleException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : written.split(";")) {
            int at = part.indexOf('=');
            String key = at < 0 ? part.strip() : part.substring(0, at).strip();
            if (key.isEmpty() && at < 0) {
                continue;
            }
            if (at < 0 || !KEYS.contains(key)) {
                throw new MalformedStyleException(
                        "style.key", part.strip(), String.join(", ", KEYS));
            }
            values.put(key, part.substring(at + 1).strip());
        }
        return new StyleText(values);
    }

    /**
     * A layer with this look.
     *
     * @param loaded its features, by which categories are found
     * @throws MalformedStyleException if a value is out of range, or a field is missing
     */
    public AddedLayer applied(AddedLayer layer, LoadedLayer loaded) throws MalformedStyleException {
        AddedLayer styled = layer.withCredit(credit(layer.credit()));
        try {
            Optional<String> size = value("size");
            Optional<String> opacity = value("opacity");
            styled =
                    styled.withStyle(
                            layer.style()
                                    .withColouring(colouring(layer.style().colouring(), loaded))
                                    .withSize(number("size", size, layer.style().size()))
                                    .withOpacity(
                                            number("opacity", opacity, layer.style().opacity()))
                                    .withLabelField(
                                            value("label").or(() -> layer.style().labelField()))
                                    .withPlacement(
                                            coded(
                                                    "placement",
                                                    LayerPlacement.values(),
                                                    layer.style().placement())));
            return styled.withTime(time(layer)).withFilter(value("filter").or(layer::filter));
        } catch (IllegalArgumentException e) {
            throw new MalformedStyleException("style.value", String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty());
    }

    private LayerCredit credit(LayerCredit before) {
        return new LayerCredit(
                value("name").orElse(before.name()),
                value("source").orElse(before.source()),
                value("licence").orElse(before.licence()));
    }

    private Optional<LayerTime> time(AddedLayer layer) throws MalformedStyleException {
        Optional<String> from = value("date");
        if (from.isEmpty()) {
            return layer.time();
        }
        int days = (int) number("days", value("days"), LayerTime.MONTH);
        return Optional.of(new LayerTime(from.get(), value("until"), days));
    }

    private Colouring colouring(Colouring before, LoadedLayer loaded)
            throws MalformedStyleException {
        if (value("colour").isPresent()) {
            return new Colouring.Single(StyleColour.parse(value("colour").get()));
        }
        if (value("categories").isPresent()) {
            return SuggestedCategories.of(value("categories").get(), loaded);
        }
        String field =
                value("field").orElse(before instanceof Colouring.Graduated g ? g.field() : "");
        if (field.isEmpty()) {
            return before;
        }
        return new Colouring.Graduated(
                field,
                coded("method", ClassMethod.values(), ClassMethod.QUANTILE),
                (int) number("classes", value("classes"), CLASSES),
                coded("ramp", ColourRamp.values(), ColourRamp.YELLOW_BLUE));
    }

    private static double number(String key, Optional<String> written, double otherwise)
            throws MalformedStyleException {
        try {
            return written.isPresent() ? Double.parseDouble(written.get()) : otherwise;
        } catch (NumberFormatException e) {
            throw new MalformedStyleException("style.number", key, written.orElse(""));
        }
    }

    private <E extends Enum<E> & Coded> E coded(String key, E[] all, E otherwise)
            throws MalformedStyleException {
        Optional<String> written = value(key);
        if (written.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(all)
                .filter(each -> each.code().equals(written.get()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new MalformedStyleException(
                                        "style.code",
                                        key,
                                        written.get(),
                                        Arrays.stream(all)
                                                .map(Coded::code)
                                                .collect(Collectors.joining(", "))));
    }
}
