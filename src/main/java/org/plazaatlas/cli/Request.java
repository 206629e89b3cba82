package org.plazaatlas.cli;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Words;
import org.plazaatlas.store.AtlasException;
import org.plazaatlas.store.AtlasReader;
import org.plazaatlas.store.Problem;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** What a user writes on the command line, read and answered in the user's language. */
final class Request {

    private final Language language;
    private final Words words;

    Request(Language language) {
        this.language = language;
        words = Words.of(Request.class, language);
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /**
     * The atlas of a folder.
     *
     * @throws Refusal with the first problem if the folder is missing or damaged
     */
    Atlas atlas(Path folder) {
        try {
            return AtlasReader.read(folder);
        } catch (AtlasException e) {
            throw refusal(e);
        }
    }

    /** The first of the problems, and how many more there are. */
    Refusal refusal(AtlasException e) {
        List<Problem> problems = e.problems();
        String first = problems.getFirst().in(language);
        return Refusal.ofInput(
                problems.size() == 1 ? first : say("problems.more", first, problems.size() - 1));
    }

    /**
     * A day; a bare year or month means its first day.
     *
     * @throws Refusal if it has another form or names no day of the calendar
     */
    LocalDate date(String text) {
        try {
            return PartialDate.parse(text).firstDay();
        } catch (DateTimeException e) {
            throw Refusal.ofUsage(say("date.malformed", text));
        }
    }

    /**
     * A day within the time that an atlas covers.
     *
     * @throws Refusal if the day is malformed or outside that time
     */
    LocalDate dateWithin(Atlas atlas, String text) {
        LocalDate date = date(text);
        var span = atlas.contents().timeSpan();
        if (!span.contains(date)) {
            throw Refusal.ofInput(
                    say(
                            "date.outside",
                            text,
                            span.from().toString(),
                            span.to().minusDays(1).toString()));
        }
        return date;
    }
}
