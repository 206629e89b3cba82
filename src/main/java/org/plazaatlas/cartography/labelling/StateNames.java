package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The formats of a state's label, the best first. */
final class StateNames {

    private static final double LARGE_PIXELS = 150;

    private static final ResourceBundle SHORT =
            ResourceBundle.getBundle("org.plazaatlas.cartography.short_names", Locale.ROOT);

    private final View view;

    StateNames(View view) {
        this.view = view;
    }

    /**
     * All formats to try for a state.
     *
     * @param sizePixels the shorter side of the state on screen
     */
    List<StateLabelFormat> formats(State state, double sizePixels) {
        List<StateLabelFormat> formats = new ArrayList<>();
        String name = state.name().in(view.language());
        if (sizePixels > LARGE_PIXELS) {
            addAll(formats, NameLines.of(name), TextStyle.STATE_NAME_LARGE, 6, 2);
            addAll(formats, NameLines.of(name), TextStyle.STATE_NAME_LARGE, 6, 1);
        }
        addAll(formats, NameLines.of(name), TextStyle.STATE_NAME, 6, 1);
        addAll(formats, NameLines.of(name), TextStyle.STATE_NAME, 3, 2);
        List<List<String>> shortest = List.of(List.of(shortName(state)));
        addAll(formats, shortest, TextStyle.STATE_NAME, 3, 2);
        addAll(formats, shortest, TextStyle.STATE_NAME, 3, 1);
        return formats;
    }

    /**
     * Formats with a short name and little room for markers, for a state that has no water nearby.
     */
    List<StateLabelFormat> smallFormats(State state) {
        List<StateLabelFormat> formats = new ArrayList<>();
        List<List<String>> shortest = List.of(List.of(shortName(state)));
        addAll(formats, shortest, TextStyle.STATE_NAME_SMALL, 3, 1);
        addAll(formats, shortest, TextStyle.STATE_NAME_SMALL, 2, 1);
        return formats;
    }

    /**
     * Formats for a state where nothing else fits: a short name with room for a count of markers,
     * or for nothing.
     */
    List<StateLabelFormat> leastFormats(State state) {
        List<String> shortest = List.of(shortName(state));
        return List.of(
                format(shortest, TextStyle.STATE_NAME_SMALL, 1, 1),
                format(shortest, TextStyle.STATE_NAME_SMALL, 0, 0));
    }

    /** The format of a label outside the state. */
    StateLabelFormat callOutFormat(State state) {
        List<String> name = List.of(state.name().in(view.language()));
        return format(name, TextStyle.STATE_NAME, 6, 1);
    }

    private void addAll(
            List<StateLabelFormat> formats,
            List<List<String>> forms,
            TextStyle style,
            int columns,
            int rows) {
        forms.forEach(lines -> formats.add(format(lines, style, columns, rows)));
    }

    private StateLabelFormat format(List<String> lines, TextStyle style, int columns, int rows) {
        List<String> shown = view.shows(Layer.STATE_NAMES) ? lines : List.of();
        LabelOptions options = LabelOptions.of(view);
        if (options.ranks()) {
            return new StateLabelFormat(shown, style, Math.min(1, columns), Math.min(1, rows));
        }
        int inRow = Math.min(columns, options.marks());
        int needed = inRow == 0 ? 0 : Math.min(rows, Math.ceilDiv(options.marks(), inRow));
        return new StateLabelFormat(shown, style, inRow, needed);
    }

    private static String shortName(State state) {
        try {
            return SHORT.getString(state.isoCode());
        } catch (MissingResourceException noCustomaryOne) {
            return state.isoCode().substring(state.isoCode().indexOf('-') + 1);
        }
    }
}
