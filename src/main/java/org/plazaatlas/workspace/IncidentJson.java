package org.plazaatlas.workspace;

import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Incident;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.MalformedValueException;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;

import java.util.List;
import java.util.Set;

/** Which incidents a saved view draws, and how, in JSON. */
final class IncidentJson {

    private static final JsonField<IncidentDisplay, IncidentMode> MODE =
            JsonField.required("mode", JsonType.oneOf(IncidentMode.class), IncidentDisplay::mode);

    private static final JsonField<IncidentDisplay, IncidentWindow> WINDOW =
            JsonField.required(
                    "window",
                    JsonType.STRING
                            .as(IncidentJson::window, IncidentWindow::code)
                            .expecting(
                                    () ->
                                            Words.both(
                                                    IncidentJson.class, "expected.incidentWindow")),
                    IncidentDisplay::window);

    private static final JsonField<IncidentDisplay, List<Incident.Kind>> KINDS =
            JsonField.unlessDefault(
                    "kinds",
                    JsonType.listOf(JsonType.oneOf(Incident.Kind.class)),
                    List.of(),
                    display -> display.filter().kinds().stream().sorted().toList());

    private static final JsonField<IncidentDisplay, List<String>> SIDES =
            JsonField.unlessDefault(
                    "sides",
                    JsonType.TEXTS,
                    List.of(),
                    display -> display.filter().organizationIds().stream().sorted().toList());

    private static final JsonField<IncidentDisplay, IncidentMeasure> MEASURE =
            JsonField.required(
                    "measure", JsonType.oneOf(IncidentMeasure.class), IncidentDisplay::measure);

    private static final JsonField<IncidentDisplay, Integer> HEXAGON =
            JsonField.required("hexagonKm", JsonType.WHOLE_NUMBER, IncidentDisplay::hexagonKm);

    static final JsonRecord<IncidentDisplay> DISPLAY =
            new JsonRecord<>(
                    List.of(MODE, WINDOW, KINDS, SIDES, MEASURE, HEXAGON),
                    f ->
                            new IncidentDisplay(
                                    MODE.in(f),
                                    WINDOW.in(f),
                                    new IncidentFilter(
                                            Set.copyOf(KINDS.in(f)), Set.copyOf(SIDES.in(f))),
                                    MEASURE.in(f),
                                    HEXAGON.in(f)));

    private IncidentJson() {}

    private static IncidentWindow window(String code) {
        return IncidentWindow.parse(code)
                .orElseThrow(() -> new MalformedValueException("no window: " + code));
    }
}
