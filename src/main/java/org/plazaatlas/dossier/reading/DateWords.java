package org.plazaatlas.dossier.reading;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.ValidTime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates, spans and ages in words, with the precision that the source gives and no more. */
public final class DateWords {

    /** Ages from this many months on are given in years. */
    private static final int MONTHS_TOLD = 24;

    private final Language language;
    private final Words words;

    DateWords(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    public String day(LocalDate day) {
        return PartialDate.of(day).in(language);
    }

    public String on(PartialDate date) {
        return date.in(language);
    }

    /** Such as {@code since 9 Sep 2024}. */
    public String since(PartialDate date) {
        return phrase("since", date);
    }

    /**
     * Such as {@code from 2001 until 2010}, {@code since May 2015}; empty if both ends are open.
     */
    public String span(Optional<PartialDate> from, Optional<PartialDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return phrase("from", from.get()) + " " + phrase("until", to.get());
        }
        return from.map(this::since).or(() -> to.map(date -> phrase("until", date))).orElse("");
    }

    public String span(ValidTime time) {
        return span(time.from(), time.to());
    }

    /** Such as {@code 2020 – 2025}; only the start if there is no other end. */
    public String period(PartialDate start, Optional<PartialDate> end) {
        return end.filter(e -> !e.equals(start))
                .map(e -> on(start) + " – " + on(e))
                .orElse(on(start));
    }

    /**
     * Such as {@code evidence of 21 Feb 2025, 5 months old}; other words if a later source looks
     * back.
     */
    public String evidence(PartialDate evidence, LocalDate on) {
        return evidence.range().startsAfter(on)
                ? phrase("evidence.later", evidence)
                : words.get("evidence.aged", phrase("evidence", evidence), age(evidence, on));
    }

    /** The date and age of evidence; other words if a later source looks back. */
    public String aged(PartialDate evidence, LocalDate on) {
        return evidence.range().startsAfter(on)
                ? words.get("evidence.lookingBack", on(evidence))
                : words.get("evidence.aged", on(evidence), age(evidence, on));
    }

    /** Words about a start or an end; a bare year or month means its first day. */
    public String boundary(String key, PartialDate date) {
        return phrase(key, date);
    }

    private String age(PartialDate evidence, LocalDate on) {
        long months = ChronoUnit.MONTHS.between(evidence.firstDay(), on);
        if (evidence.precision() == ChronoUnit.YEARS && evidence.range().contains(on)) {
            return words.get("age.sameYear");
        }
        String exact =
                months < MONTHS_TOLD
                        ? words.get("age.months", months)
                        : words.get("age.years", months / 12);
        return evidence.precision() == ChronoUnit.YEARS ? words.get("age.about", exact) : exact;
    }

    private String phrase(String key, PartialDate date) {
        return words.get(key + "." + date.precision().name(), on(date));
    }
}
