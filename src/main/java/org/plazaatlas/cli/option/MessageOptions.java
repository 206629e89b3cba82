package org.plazaatlas.cli.option;

import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.request.MessageOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.MapMessage;

import picocli.CommandLine.Option;

import java.util.List;

/** The options of {@code plaza export} that say what a map is about, and where it says it. */
public final class MessageOptions {

    @Option(
            names = MessageOptionReader.SUBJECT,
            paramLabel = "ID|changes|none",
            descriptionKey = "option.subject")
    private String subject;

    @Option(
            names = MessageOptionReader.NAMES,
            paramLabel = "map|legend",
            descriptionKey = "option.names")
    private String names;

    @Option(
            names = MessageOptionReader.CALL_OUTS,
            split = ",",
            paramLabel = "N|ID",
            descriptionKey = "option.callOuts")
    private List<String> callOuts;

    @Option(
            names = MessageOptionReader.LABEL_SIZE,
            paramLabel = "normal|large|very-large",
            descriptionKey = "option.labelSize")
    private String labelSize;

    @Option(
            names = MessageOptionReader.LEGEND_ROWS,
            paramLabel = "N|all",
            descriptionKey = "option.legendRows")
    private String legendRows;

    @Option(
            names = MessageOptionReader.LEGEND_SECTIONS,
            split = ",",
            paramLabel = "SECTION",
            descriptionKey = "option.legendSections")
    private List<String> legendSections;

    /**
     * A design that says what is asked for; without an option, what it says by itself.
     *
     * @param extent what {@code --extent} shows, if it was written: a map of one state is about
     *     that state; null if not
     * @throws org.plazaatlas.cli.request.CommandException if an option is malformed, or names
     *     something that the atlas does not have
     */
    public PlateDesign changed(
            PlateDesign design, String extent, Atlas atlas, OptionReader reader) {
        MessageOptionReader read = new MessageOptionReader(reader);
        return design.withMessage(message(design.message(), extent, atlas, read))
                .withLegendRows(rows(design.legendRows(), read));
    }

    /** Whether one says what a map is about. */
    boolean haveSubject() {
        return subject != null;
    }

    private MapMessage message(
            MapMessage start, String extent, Atlas atlas, MessageOptionReader read) {
        MapMessage message = start;
        if (subject != null) {
            message = message.withSubject(read.subject(subject, atlas));
        } else if (extent != null) {
            message = message.withSubject(read.subjectOfExtent(extent, atlas));
        }
        if (names != null) {
            message = message.withNamesOrganizations(read.areOnMap(names));
        }
        if (callOuts != null) {
            message = message.withCallOuts(read.callOuts(callOuts, atlas));
        }
        return labelSize == null ? message : message.withLabelSize(read.labelSize(labelSize));
    }

    private LegendRows rows(LegendRows start, MessageOptionReader read) {
        LegendRows rows = legendRows == null ? start : start.withMost(read.mostRows(legendRows));
        return legendSections == null ? rows : rows.withSections(read.sections(legendSections));
    }
}
