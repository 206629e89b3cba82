package org.plazaatlas.desktop.charts;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;

import java.text.NumberFormat;
import java.time.YearMonth;

/** Events by month in words of one language. */
final class MonthText {

    private final Language language;
    private final Words words;
    private final NumberFormat numbers;

    MonthText(Language language) {
        this.language = language;
        words = Words.of(MonthText.class, language);
        numbers = NumberFormat.getIntegerInstance(language.locale());
    }

    String number(double value) {
        return numbers.format(value);
    }

    /** What is counted, and of whom. */
    String heading(MonthSeries series, String subject) {
        return words.get("months.of", subject, series.name());
    }

    /** The figure of a month, or that the records end before it. */
    String figure(MonthSeries series, YearMonth month) {
        String when = PartialDate.parse(month.toString()).in(language);
        return series.in(month)
                .map(figure -> words.get("months.figure", when, number(figure), series.name()))
                .orElseGet(() -> words.get("months.after", when, end(series)));
    }

    /** Who tells of the events, and up to when. */
    String sources(MonthSeries series) {
        return words.get("months.sources", series.sources(), end(series));
    }

    private String end(MonthSeries series) {
        return series.end().map(PartialDate::of).map(day -> day.in(language)).orElse("–");
    }
}
