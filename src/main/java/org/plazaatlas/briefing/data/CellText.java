package org.plazaatlas.briefing.data;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes values of tables for readers of one language. Not safe for use by several threads. */
public final class CellText {

    private final Words words;
    private final Language language;

    public CellText(Language language) {
        this.language = language;
        words = Words.of(CellText.class, language);
    }

    /** The text of a value without its unit, which is in the heading; empty for a missing value. */
    public String of(DataColumn.Kind kind, Object value) {
        return switch (value) {
            case Optional<?> _ -> "";
            case Boolean flag -> words.get(flag ? "flag.yes" : "flag.no");
            case PartialDate date -> date.in(language);
            case LocalDate day -> PartialDate.of(day).in(language);
            case List<?> ids -> String.join(", ", ids.stream().map(Object::toString).toList());
            case Number number -> figure(kind, number);
            default -> value.toString();
        };
    }

    /** A figure that would round to zero is written as smaller than the last decimal place. */
    private String figure(DataColumn.Kind kind, Number number) {
        int places = places(kind);
        double least = Math.pow(10, -places) / (kind == DataColumn.Kind.SHARE ? 100 : 1);
        double figure = number.doubleValue();
        NumberFormat format = format(kind, places);
        return figure > 0 && figure < least / 2
                ? "<" + format.format(least)
                : format.format(figure);
    }

    private NumberFormat format(DataColumn.Kind kind, int places) {
        NumberFormat format =
                kind == DataColumn.Kind.SHARE
                        ? NumberFormat.getPercentInstance(language.locale())
                        : NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format;
    }

    private static int places(DataColumn.Kind kind) {
        return switch (kind) {
            case SHARE, KM -> 1;
            case SCORE -> 2;
            default -> 0;
        };
    }
}
