package org.plazaatlas.store.table;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.ProblemText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A row of a large table. A cell that is malformed is noted as a problem and read as a harmless
 * placeholder. Rows count from 1, the header.
 */
public final class LargeTableRow {

    private final TableRow row;
    private final RepeatedTexts texts;
    private final FileProblems problems;

    LargeTableRow(TableRow row, RepeatedTexts texts, FileProblems problems) {
        this.row = row;
        this.texts = texts;
        this.problems = problems;
    }

    /** A text that is not empty. */
    String text(String column) {
        String cell = row.cell(column);
        if (cell.isBlank()) {
            refuse(column, FieldType.TEXT.expected().get());
        }
        return texts.one(cell);
    }

    String textIfAny(String column) {
        return texts.one(row.cell(column));
    }

    Optional<String> optionalText(String column) {
        return Optional.of(textIfAny(column)).filter(cell -> !cell.isEmpty());
    }

    /** The ids in a cell, separated by semicolons. */
    List<String> ids(String column) {
        return texts.parts(row.cell(column));
    }

    int wholeNumber(String column) {
        try {
            return Integer.parseInt(row.cell(column));
        } catch (NumberFormatException e) {
            refuse(column, FieldType.WHOLE_NUMBER.expected().get());
            return 0;
        }
    }

    /** A day, not only a month or a year. */
    LocalDate day(String column) {
        try {
            PartialDate date = PartialDate.parse(row.cell(column));
            if (date.precision() == ChronoUnit.DAYS) {
                return date.firstDay();
            }
        } catch (DateTimeException e) {
            // Refused below, like a date that is not known to the day
        }
        refuse(column, ProblemText.of("expected.day"));
        return LocalDate.EPOCH;
    }

    /** The point that the columns {@code lon} and {@code lat} hold, in degrees. */
    LonLat location() {
        return new LonLat(degrees("lon", 180), degrees("lat", 90));
    }

    private double degrees(String column, int limit) {
        try {
            double degrees = Double.parseDouble(row.number(row.cell(column)));
            if (Math.abs(degrees) <= limit) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range
        }
        refuse(column, ProblemText.of("expected.degrees", limit));
        return 0;
    }

    /** A constant, named by its code. */
    <E extends Enum<E> & Coded> E oneOf(String column, Class<E> type) {
        String cell = row.cell(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(cell)) {
                return constant;
            }
        }
        refuse(column, FieldType.oneOf(type).expected().get());
        return type.getEnumConstants()[0];
    }

    /** Notes that a cell is not as expected. */
    void refuse(String column, Text expected) {
        problems.add(row.label(), "cell.wrong", column, row.cell(column), expected);
    }
}
