package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier.Strip.Meaning;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** A row of a history strip in words. */
final class StretchText {

    private final Meaning meaning;
    private final Words words;
    private final DateRange span;
    private final DateTimeFormatter month;

    StretchText(Meaning meaning, DossierRendering rendering) {
        this.meaning = meaning;
        words = rendering.words();
        span = rendering.span();
        month = DateTimeFormatter.ofPattern("MMM uuuu", rendering.language().locale());
    }

    /** Key of the word for a level in a strip of this meaning. */
    static String key(Meaning meaning, Level level) {
        return "Meaning." + meaning.name() + "." + level.name();
    }

    /** The spans of a row, each with its level and its first and last month. */
    String of(Row row, String separator) {
        return row.stretches().stream().map(this::of).collect(Collectors.joining(separator));
    }

    /** One span with its level and its first and last month. */
    String of(LevelSpan stretch) {
        DateRange range = stretch.range();
        String from = month.format(span.nearest(range.from()));
        String level = words.get(key(meaning, stretch.level()));
        if (!range.endsBefore(span)) {
            return words.get("stretch.open", level, from);
        }
        LocalDate last = range.to().minusDays(1);
        return words.get("stretch", level, from, month.format(span.nearest(last)));
    }
}
