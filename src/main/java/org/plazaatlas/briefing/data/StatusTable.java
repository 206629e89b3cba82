package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.StatusShare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What the claims in force make of each state: km² and share of every status, which add up to the
 * state. It counts all organizations, hidden ones too, as the labels of the map do.
 */
final class StatusTable {

    private record StateStatus(State state, double areaSquareKm, Map<Status, StatusShare> parts) {}

    private StatusTable() {}

    static DataTable of(TableContext context) {
        List<StateStatus> states =
                context.atlas().contents().states().stream()
                        .map(state -> status(state, context))
                        .toList();
        return form(context).fill(states, context.words());
    }

    private static StateStatus status(State state, TableContext context) {
        Map<Status, StatusShare> parts =
                context.snapshot().sharesOf(state.code()).stream()
                        .collect(Collectors.toMap(StatusShare::status, part -> part));
        double area = context.mosaic().areaSquareKm(context.mosaic().facesOfState(state.code()));
        return new StateStatus(state, area, parts);
    }

    private static TableForm<StateStatus> form(TableContext context) {
        TableForm<StateStatus> form =
                new TableForm<StateStatus>("status", s -> Subject.state(s.state().code()))
                        .with("state", Kind.TEXT, s -> context.state(s.state().code()))
                        .with("state_code", Kind.TEXT, s -> s.state().code())
                        .with("area_km2", Kind.SQUARE_KM, StateStatus::areaSquareKm);
        Arrays.stream(Status.values())
                .forEach(
                        status ->
                                add(
                                        status,
                                        "_km2",
                                        Kind.SQUARE_KM,
                                        StatusShare::areaSquareKm,
                                        form));
        Arrays.stream(Status.values())
                .forEach(status -> add(status, "_share", Kind.SHARE, StatusShare::share, form));
        return form;
    }

    private static void add(
            Status status,
            String suffix,
            Kind kind,
            ToDoubleFunction<StatusShare> figure,
            TableForm<StateStatus> form) {
        String key = status.code() + suffix;
        form.with(
                key,
                kind,
                s ->
                        s.parts().containsKey(status)
                                ? figure.applyAsDouble(s.parts().get(status))
                                : 0.0);
    }
}
