package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Area;

import java.math.BigDecimal;
import java.util.List;

/** Claimed areas in words. */
public final class Areas {

    private final Reading reading;

    public Areas(Reading reading) {
        this.reading = reading;
    }

    /** The area's name, such as {@code Ecatepec, México}. */
    public String name(Area area) {
        return switch (area) {
            case Area.States(var codes) ->
                    reading.list(codes.stream().map(reading::state).toList());
            case Area.Municipality(var stateCode, var name) ->
                    reading.say("area.municipality", name, reading.state(stateCode));
            case Area.Circle circle ->
                    reading.say("area.circle", radius(circle), reading.list(statesOf(circle)));
        };
    }

    /** How the area is drawn, if that is only an approximation; else empty. */
    public String remark(Area area) {
        return switch (area) {
            case Area.States _ -> "";
            case Area.Municipality _ ->
                    reading.history().mosaic().isApproximate(area)
                            ? reading.say("area.municipality.drawn")
                            : "";
            case Area.Circle circle ->
                    reading.say(
                            "area.circle.drawn",
                            radius(circle),
                            degrees(circle.centre().latitude()),
                            degrees(circle.centre().longitude()));
        };
    }

    private List<String> statesOf(Area area) {
        return reading.references().statesOf(area).stream().map(reading::state).toList();
    }

    private String radius(Area.Circle circle) {
        return reading.numbers().figure(BigDecimal.valueOf(circle.radiusKm()));
    }

    private String degrees(double value) {
        return reading.numbers().figure(BigDecimal.valueOf(value));
    }
}
