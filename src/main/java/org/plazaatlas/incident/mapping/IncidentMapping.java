package org.plazaatlas.incident.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a table of incidents mean.
 *
 * @param columns the names of the columns that tell something
 * @param months the names of twelve columns from January to December, each with the figure of a
 *     month; none if a row has one figure
 * @param monthFigure what those twelve count
 * @param scale of the columns of precision
 * @param onlyKinds the kinds whose rows count; none for all
 * @param monthFirst whether the month stands before the day in dates of numbers alone
 */
public record IncidentMapping(
        Map<IncidentRole, String> columns,
        List<String> months,
        MonthFigure monthFigure,
        PrecisionScale scale,
        List<String> onlyKinds,
        boolean monthFirst) {

    /** Nothing is mapped. */
    public static final IncidentMapping NONE =
            new IncidentMapping(
                    Map.of(), List.of(), MonthFigure.EVENTS, PrecisionScale.UCDP, List.of(), false);

    /** How many months a year has. */
    public static final int MONTHS = 12;

    /**
     * @throws IllegalArgumentException if there are neither twelve columns of months nor none
     */
    public IncidentMapping {
        if (!months.isEmpty() && months.size() != MONTHS) {
            throw new IllegalArgumentException("expected 12 columns of months: " + months);
        }
        columns =
                columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
        months = List.copyOf(months);
        onlyKinds = List.copyOf(onlyKinds);
    }

    /** The column that tells something, if there is one. */
    public Optional<String> column(IncidentRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    public boolean has(IncidentRole role) {
        return columns.containsKey(role);
    }

    /** Whether each row has a figure for every month. */
    public boolean hasMonths() {
        return !months.isEmpty();
    }

    /** The same with another column for a role, or none. */
    public IncidentMapping with(IncidentRole role, Optional<String> column) {
        Map<IncidentRole, String> changed = new EnumMap<>(IncidentRole.class);
        changed.putAll(columns);
        column.ifPresentOrElse(name -> changed.put(role, name), () -> changed.remove(role));
        return new IncidentMapping(changed, months, monthFigure, scale, onlyKinds, monthFirst);
    }

    public IncidentMapping withMonths(List<String> changed, MonthFigure figure) {
        return new IncidentMapping(columns, changed, figure, scale, onlyKinds, monthFirst);
    }

    public IncidentMapping withScale(PrecisionScale changed) {
        return new IncidentMapping(columns, months, monthFigure, changed, onlyKinds, monthFirst);
    }

    public IncidentMapping withOnlyKinds(List<String> changed) {
        return new IncidentMapping(columns, months, monthFigure, scale, changed, monthFirst);
    }

    public IncidentMapping withMonthFirst(boolean changed) {
        return new IncidentMapping(columns, months, monthFigure, scale, onlyKinds, changed);
    }

    /** Whether it tells when something happened. */
    public boolean tellsWhen() {
        return has(IncidentRole.DATE) || has(IncidentRole.YEAR);
    }

    /**
     * Whether it tells where something happened.
     *
     * @param hasShapes whether the rows of the table are points anyway
     */
    public boolean tellsWhere(boolean hasShapes) {
        return hasShapes
                || has(IncidentRole.LONGITUDE) && has(IncidentRole.LATITUDE)
                || has(IncidentRole.STATE)
                || has(IncidentRole.MUNICIPALITY);
    }

    /** Whether all of its columns are in a header. */
    public boolean fits(List<String> header) {
        return header.containsAll(columns.values()) && header.containsAll(months);
    }
}
