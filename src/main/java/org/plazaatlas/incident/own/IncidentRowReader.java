package org.plazaatlas.incident.own;

import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentRole;
import org.plazaatlas.incident.mapping.MonthFigure;
import org.plazaatlas.incident.mapping.MonthNames;
import org.plazaatlas.incident.table.GrowingIncidents;
import org.plazaatlas.incident.table.IncidentRow;
import org.plazaatlas.model.Incident.DatePrecision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes incidents of the rows of a part of a file. For one thread at a time. */
final class IncidentRowReader {

    private static final byte[] NO_ID = {};

    /** The number of a kind that is not to count. */
    private static final int OTHER_KIND = -1;

    private static final int MOST_DAYS_OF_WEEK = 7;
    private static final int MOST_DAYS_OF_MONTH = 31;

    private final ReadingContext context;
    private final IncidentMapping mapping;
    private final CellLayout layout;
    private final RowPlaces places;
    private final CellDates dates;
    private final CellDates lastDates;
    private final CellNumbering kinds = new CellNumbering();
    private final CellNumbering firstSides = new CellNumbering();
    private final CellNumbering secondSides = new CellNumbering();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final int noSide;
    private final int noPair;
    private final Set<String> onlyKinds;
    private final ReadingTally tally = new ReadingTally();
    private final GrowingIncidents incidents;
    private final IncidentRow row = new IncidentRow();

    IncidentRowReader(ReadingContext context, CellLayout layout) {
        this.context = context;
        this.layout = layout;
        mapping = context.mapping();
        places = new RowPlaces(context, layout, tally);
        dates = new CellDates(mapping.monthFirst());
        lastDates = new CellDates(mapping.monthFirst());
        noSide = context.side("");
        noPair = context.pair(noSide, noSide);
        onlyKinds = Set.copyOf(mapping.onlyKinds());
        boolean hasId = layout.cell(IncidentRole.ID) != CellLayout.ABSENT;
        incidents =
                new GrowingIncidents(
                        mapping.hasMonths() || mapping.has(IncidentRole.EVENTS), hasId);
    }

    GrowingIncidents incidents() {
        return incidents;
    }

    ReadingTally tally() {
        return tally;
    }

    /** Takes a row: as an incident, as several, or as one that cannot be used. */
    void take(RowCells cells) {
        tally.countRow();
        int kind = kind(cells);
        if (kind == OTHER_KIND) {
            tally.countOtherKind();
            return;
        }
        Optional<RowFault> fault = places.read(cells, row);
        if (fault.isEmpty()) {
            row.setWhat(kind, sides(cells));
            fault = mapping.hasMonths() ? takeMonths(cells) : takeOne(cells);
        }
        fault.ifPresent(found -> tally.add(found, cells.line()));
    }

    private int kind(RowCells cells) {
        int cell = layout.cell(IncidentRole.KIND);
        if (cells.isEmpty(cell)) {
            return onlyKinds.isEmpty() ? ReadingContext.NO_KIND : OTHER_KIND;
        }
        return kinds.of(
                cells,
                cell,
                text ->
                        onlyKinds.isEmpty() || onlyKinds.contains(text)
                                ? context.kind(text)
                                : OTHER_KIND);
    }

    private int sides(RowCells cells) {
        int first = side(cells, layout.cell(IncidentRole.FIRST_SIDE), firstSides);
        int second = side(cells, layout.cell(IncidentRole.SECOND_SIDE), secondSides);
        if (first == noSide && second == noSide) {
            return noPair;
        }
        return pairs.computeIfAbsent(
                (long) first << Integer.SIZE | second, _ -> context.pair(first, second));
    }

    private int side(RowCells cells, int cell, CellNumbering known) {
        return cell == CellLayout.ABSENT ? noSide : known.of(cells, cell, context::side);
    }

    private Optional<RowFault> takeOne(RowCells cells) {
        Optional<RowFault> fault = readDates(cells);
        if (fault.isPresent()) {
            return fault;
        }
        int deaths = figure(cells, IncidentRole.DEATHS, 0);
        int events = figure(cells, IncidentRole.EVENTS, 1);
        if (deaths == CellNumbers.NONE || events == CellNumbers.NONE) {
            return Optional.of(RowFault.UNREADABLE_NUMBER);
        }
        row.setCounts(deaths, events);
        incidents.add(row, cells.line(), id(cells));
        return Optional.empty();
    }

    private int figure(RowCells cells, IncidentRole role, int ifBlank) {
        int cell = layout.cell(role);
        return cells.isEmpty(cell) ? ifBlank : CellNumbers.whole(cells, cell);
    }

    private byte[] id(RowCells cells) {
        int cell = layout.cell(IncidentRole.ID);
        return cell == CellLayout.ABSENT ? NO_ID : cells.utf8(cell);
    }

    private Optional<RowFault> readDates(RowCells cells) {
        int date = layout.cell(IncidentRole.DATE);
        if (!cells.isEmpty(date)) {
            return dates.read(cells, date)
                    ? readLastDay(cells)
                    : Optional.of(RowFault.UNREADABLE_DATE);
        }
        if (cells.isEmpty(layout.cell(IncidentRole.YEAR))) {
            return Optional.of(RowFault.NO_DATE);
        }
        if (!readParts(cells)) {
            return Optional.of(RowFault.UNREADABLE_DATE);
        }
        row.setDays(dates.first(), dates.last(), dates.precision());
        return Optional.empty();
    }

    /** A year, or a year and month, or all three parts of a date, in columns of their own. */
    private boolean readParts(RowCells cells) {
        int year = CellNumbers.whole(cells, layout.cell(IncidentRole.YEAR));
        int month = month(cells);
        int dayCell = layout.cell(IncidentRole.DAY);
        if (month == 0) {
            return dates.setYear(year);
        }
        // INEGI writes 99 for a day that is not known.
        int day = cells.isEmpty(dayCell) ? 0 : CellNumbers.whole(cells, dayCell);
        return day > 0 && day <= MOST_DAYS_OF_MONTH
                ? dates.setDay(year, month, day)
                : dates.setMonth(year, month);
    }

    /** From 1; 0 if the month is not told or not known. */
    private int month(RowCells cells) {
        int cell = layout.cell(IncidentRole.MONTH);
        if (cells.isEmpty(cell)) {
            return 0;
        }
        int number = CellNumbers.whole(cells, cell);
        return number == CellNumbers.NONE
                ? MonthNames.number(cells.text(cell)).orElse(0)
                : number == 99 ? 0 : number;
    }

    private Optional<RowFault> readLastDay(RowCells cells) {
        int last = dates.last();
        DatePrecision precision = dates.precision();
        int to = layout.cell(IncidentRole.DATE_TO);
        if (!cells.isEmpty(to)) {
            if (!lastDates.read(cells, to) || lastDates.last() < dates.first()) {
                return Optional.of(RowFault.UNREADABLE_DATE);
            }
            last = lastDates.last();
            precision = precision(last - dates.first() + 1);
        }
        row.setDays(dates.first(), last, told(cells).orElse(precision));
        return Optional.empty();
    }

    private static DatePrecision precision(int days) {
        if (days <= 1) {
            return DatePrecision.DAY;
        }
        if (days <= MOST_DAYS_OF_WEEK) {
            return DatePrecision.WEEK;
        }
        return days <= MOST_DAYS_OF_MONTH ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    private Optional<DatePrecision> told(RowCells cells) {
        int cell = layout.cell(IncidentRole.DATE_PRECISION);
        return cells.isEmpty(cell)
                ? Optional.empty()
                : mapping.scale().date(CellNumbers.whole(cells, cell));
    }

    /** A blank month is not yet known; a month without any is not an incident. */
    private Optional<RowFault> takeMonths(RowCells cells) {
        int yearCell = layout.cell(IncidentRole.YEAR);
        if (cells.isEmpty(yearCell)) {
            return Optional.of(RowFault.NO_DATE);
        }
        int year = CellNumbers.whole(cells, yearCell);
        if (!dates.setYear(year)) {
            return Optional.of(RowFault.UNREADABLE_DATE);
        }
        for (int month = 0; month < IncidentMapping.MONTHS; month++) {
            int cell = layout.monthCell(month);
            if (!cells.isEmpty(cell) && CellNumbers.whole(cells, cell) == CellNumbers.NONE) {
                return Optional.of(RowFault.UNREADABLE_NUMBER);
            }
        }
        for (int month = 0; month < IncidentMapping.MONTHS; month++) {
            takeMonth(cells, year, month);
        }
        return Optional.empty();
    }

    private void takeMonth(RowCells cells, int year, int month) {
        int cell = layout.monthCell(month);
        if (cells.isEmpty(cell)) {
            tally.countBlankMonth();
            return;
        }
        int figure = CellNumbers.whole(cells, cell);
        if (figure > 0) {
            dates.setMonth(year, month + 1);
            row.setDays(dates.first(), dates.last(), dates.precision());
            boolean deaths = mapping.monthFigure() == MonthFigure.DEATHS;
            row.setCounts(deaths ? figure : 0, deaths ? 1 : figure);
            incidents.add(row, cells.line(), id(cells));
        }
    }
}
