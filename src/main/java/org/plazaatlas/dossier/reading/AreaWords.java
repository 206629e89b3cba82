package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Area;

import java.math.BigDecimal;
import java.util.List;

/** Claimed areas in words. */
public final class AreaWords {

    private final DossierContext context;

    public AreaWords(DossierContext context) {
        this.context = context;
    }

    /** The area's name, such as {@code Ecatepec, México}. */
    public String name(Area area) {
        return switch (area) {
            case Area.States(var codes) ->
                    context.list(codes.stream().map(context::state).toList());
            case Area.Municipality(var stateCode, var name) ->
                    context.say("area.municipality", name, context.state(stateCode));
            case Area.Circle circle ->
                    context.say("area.circle", radius(circle), context.list(statesOf(circle)));
            case Area.Polygon _ -> context.say("area.polygon", context.list(statesOf(area)));
        };
    }

    /** How the area is drawn if the drawing is only an approximation; otherwise empty. */
    public String remark(Area area) {
        return switch (area) {
            case Area.States _ -> "";
            case Area.Municipality _ ->
                    context.history().mosaic().isApproximate(area)
                            ? context.say("area.municipality.drawn")
                            : "";
            case Area.Circle circle ->
                    context.say(
                            "area.circle.drawn",
                            radius(circle),
                            degrees(circle.centre().latitude()),
                            degrees(circle.centre().longitude()));
            case Area.Polygon(var corners) -> context.say("area.polygon.drawn", corners.size());
        };
    }

    private List<String> statesOf(Area area) {
        return context.references().statesOf(area).stream().map(context::state).toList();
    }

    private String radius(Area.Circle circle) {
        return context.numbers().figure(BigDecimal.valueOf(circle.radiusKm()));
    }

    private String degrees(double value) {
        return context.numbers().figure(BigDecimal.valueOf(value));
    }
}
