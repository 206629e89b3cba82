package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.IncidentOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code plaza export} that say which incidents a picture draws, and how. */
public final class IncidentOptions {

    private static final String MODE = "--incidents";
    private static final String MEASURE = "--measure";

    @Option(
            names = MODE,
            paramLabel = "points|clusters|hexagons|hotspots|states|municipalities|zones|none",
            descriptionKey = "option.incidents")
    private String mode;

    @Option(
            names = "--window",
            paramLabel = "DAYSd|map|cumulative",
            descriptionKey = "option.incidents.window")
    private String window;

    @Option(
            names = MEASURE,
            paramLabel = "deaths|events",
            descriptionKey = "option.incidents.measure")
    private String measure;

    @Option(
            names = "--hexagon-km",
            paramLabel = "KM",
            descriptionKey = "option.incidents.hexagonKm")
    private Integer hexagonKm;

    @Mixin private IncidentFilterOptions filter;

    /**
     * Checks the options by themselves, before an atlas is read.
     *
     * @throws CommandException if one is malformed
     */
    public void check(OptionReader reader) {
        filter.check(reader);
        form(IncidentDisplay.NONE, reader);
    }

    /**
     * What these options make of a display.
     *
     * @throws CommandException if one is malformed or names an organization that the atlas lacks
     */
    public IncidentDisplay changed(IncidentDisplay start, Atlas atlas, OptionReader reader) {
        return form(start, reader).withFilter(filter.changed(start.filter(), atlas, reader));
    }

    private IncidentDisplay form(IncidentDisplay start, OptionReader reader) {
        IncidentOptionReader incidents = new IncidentOptionReader(reader);
        IncidentDisplay display = start;
        if (mode != null) {
            display = display.withMode(incidents.oneOf(IncidentMode.class, MODE, mode));
        }
        if (window != null) {
            display = display.withWindow(incidents.window(window));
        }
        if (measure != null) {
            display = display.withMeasure(incidents.oneOf(IncidentMeasure.class, MEASURE, measure));
        }
        return hexagonKm == null
                ? display
                : display.withHexagonKm(incidents.hexagonKm("--hexagon-km", hexagonKm));
    }
}
