package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.label.Status;
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

    static DataTable of(Reading reading) {
        List<StateStatus> states =
                reading.atlas().contents().states().stream()
                        .map(state -> status(state, reading))
                        .toList();
        return form(reading).fill(states, reading.words());
    }

    private static StateStatus status(State state, Reading reading) {
        Map<Status, StatusShare> parts =
                reading.snapshot().sharesOf(state.code()).stream()
                        .collect(Collectors.toMap(StatusShare::status, part -> part));
        double area = reading.mosaic().areaSquareKm(reading.mosaic().facesOfState(state.code()));
        return new StateStatus(state, area, parts);
    }

    private static TableForm<StateStatus> form(Reading reading) {
        TableForm<StateStatus> form =
                new TableForm<StateStatus>("status", s -> Subject.state(s.state().code()))
                        .with("state", Kind.TEXT, s -> reading.state(s.state().code()))
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
