package org.plazaatlas.desktop.charts;

import org.plazaatlas.dossier.Dossier.Chart;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the chart of figures can show of a subject: one unit of its yearly figures, or its events by
 * month.
 */
public final class FigureChoice {

    private final String id;
    private final String name;
    private final Optional<Chart> years;
    private final Optional<MonthSeries> months;

    private FigureChoice(
            String id, String name, Optional<Chart> years, Optional<MonthSeries> months) {
        this.id = id;
        this.name = name;
        this.years = years;
        this.months = months;
    }

    /** All that there is to choose from. */
    static Stream<FigureChoice> of(SubjectFigures figures) {
        return Stream.concat(
                figures.charts().stream()
                        .map(
                                c ->
                                        new FigureChoice(
                                                c.id(),
                                                c.unit(),
                                                Optional.of(c),
                                                Optional.empty())),
                figures.months().stream()
                        .map(
                                m ->
                                        new FigureChoice(
                                                m.id(),
                                                m.name(),
                                                Optional.empty(),
                                                Optional.of(m))));
    }

    /** The same on each date and in each language. */
    public String id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<Chart> years() {
        return years;
    }

    Optional<MonthSeries> months() {
        return months;
    }
}
