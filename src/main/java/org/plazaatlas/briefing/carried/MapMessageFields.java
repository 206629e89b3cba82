package org.plazaatlas.briefing.carried;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.workspace.ViewJson;

import java.util.List;
import java.util.Optional;

/**
 * The fields of what a map says, and of the rows of its legend. A file without them is of a version
 * that told everything in the legend, and opens so.
 */
final class MapMessageFields {

    private static final JsonField<MapMessage, Optional<MapSubject>> SUBJECT =
            JsonField.optional("subject", ViewJson.MAP_SUBJECT, MapMessage::subject);

    private static final JsonField<MapMessage, Boolean> NAMES_ON_MAP =
            JsonField.unlessDefault(
                    "namesOnMap",
                    JsonType.TRUE_OR_FALSE,
                    MapMessage.NONE.namesOrganizations(),
                    MapMessage::namesOrganizations);

    private static final JsonField<MapMessage, Integer> CALL_OUTS =
            JsonField.unlessDefault(
                    "callOuts",
                    JsonType.WHOLE_NUMBER
                            .as(MapMessageFields::callOuts, number -> number)
                            .expecting(() -> BriefingWords.both("design.callOuts", CallOuts.LIMIT)),
                    0,
                    message -> message.callOuts().most());

    private static final JsonField<MapMessage, List<String>> CALLED_OUT =
            JsonField.unlessDefault(
                    "calledOut",
                    JsonType.TEXTS
                            .as(MapMessageFields::calledOut, ids -> ids)
                            .expecting(
                                    () -> BriefingWords.both("design.calledOut", CallOuts.LIMIT)),
                    List.of(),
                    message -> message.callOuts().eventIds());

    private static final JsonField<MapMessage, LabelSize> LABEL_SIZE =
            JsonField.unlessDefault(
                    "labelSize",
                    JsonType.oneOf(LabelSize.class),
                    LabelSize.NORMAL,
                    MapMessage::labelSize);

    private static final JsonField<LegendRows, Integer> MOST_ROWS =
            JsonField.unlessDefault(
                    "legendRows",
                    JsonType.WHOLE_NUMBER
                            .as(MapMessageFields::rows, number -> number)
                            .expecting(() -> BriefingWords.both("design.legendRows")),
                    LegendRows.ALL.most(),
                    LegendRows::most);

    private static final JsonField<LegendRows, List<Legend.Section>> SECTIONS =
            JsonField.unlessDefault(
                    "legendSections",
                    JsonType.listOf(JsonType.oneOf(Legend.Section.class))
                            .as(MapMessageFields::sections, list -> list),
                    LegendRows.ALL.sections(),
                    LegendRows::sections);

    private MapMessageFields() {}

    /** All of them, as fields of a design. */
    static List<JsonField<PlateDesign, ?>> all() {
        return List.of(
                SUBJECT.within(PlateDesign::message),
                NAMES_ON_MAP.within(PlateDesign::message),
                CALL_OUTS.within(PlateDesign::message),
                CALLED_OUT.within(PlateDesign::message),
                LABEL_SIZE.within(PlateDesign::message),
                MOST_ROWS.within(PlateDesign::legendRows),
                SECTIONS.within(PlateDesign::legendRows));
    }

    static MapMessage message(JsonFields fields) {
        List<String> chosen = CALLED_OUT.in(fields);
        return new MapMessage(
                SUBJECT.in(fields),
                NAMES_ON_MAP.in(fields),
                new CallOuts(CALL_OUTS.in(fields), chosen),
                LABEL_SIZE.in(fields));
    }

    static LegendRows legendRows(JsonFields fields) {
        return new LegendRows(MOST_ROWS.in(fields), SECTIONS.in(fields));
    }

    private static int callOuts(int number) {
        return CallOuts.weightiest(number).most();
    }

    private static List<String> calledOut(List<String> ids) {
        return CallOuts.of(ids).eventIds();
    }

    private static int rows(int number) {
        return LegendRows.ALL.withMost(number).most();
    }

    private static List<Legend.Section> sections(List<Legend.Section> sections) {
        return LegendRows.ALL.withSections(sections).sections();
    }
}
