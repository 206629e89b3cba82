package org.plazaatlas.cli.request;

import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.territory.time.History;

import java.util.Map;
import java.util.stream.Collectors;

/** The formats that hold a whole series in one file. To add one, add an entry to the map. */
public final class DeckFormats {

    /** Makes the writer of such a file. */
    @FunctionalInterface
    private interface Maker {
        Deck of(History history, PlateDesign design, String title);
    }

    private static final Map<OutputFormat, Maker> MAKERS =
            Map.of(OutputFormat.PDF, Deck::pdf, OutputFormat.PPTX, Deck::slides);

    private DeckFormats() {}

    /** Whether a format holds a whole series in one file. */
    public static boolean holds(ExportFormat format) {
        return format.page().filter(MAKERS::containsKey).isPresent();
    }

    /**
     * The writer of a series in one file.
     *
     * @param format one that {@link #holds} a series
     * @param design of every page
     * @param title of the whole document
     */
    public static Deck writer(
            OutputFormat format, History history, PlateDesign design, String title) {
        return MAKERS.get(format).of(history, design, title);
    }

    /** The endings of all these formats, for messages. */
    public static String endings() {
        return MAKERS.keySet().stream()
                .sorted()
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(", "));
    }
}
