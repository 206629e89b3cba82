package org.plazaatlas.cartography.wording;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;

/**
 * How a line of sources quotes all texts that pass on one finding, or that one publisher wrote: the
 * origin before the messenger, with the year, {@code DEA 2025 (via Infobae)}.
 *
 * @param body whose finding or text it is
 * @param messenger the best vetted outlet that passes it on; empty if the body itself was read
 * @param years from the first to the last year of publication; empty if none is known
 * @param tier of the best vetted text
 */
record Citation(Text body, Text messenger, String years, SourceTier tier) {

    private static final Comparator<Source> BEST_VETTED = Comparator.comparing(Source::tier);

    /**
     * @param sources of one origin or publisher, at least one, the most used first
     */
    static Citation of(List<Source> sources) {
        Source best = sources.stream().min(BEST_VETTED).orElseThrow();
        boolean passedOn = !best.messenger().isEmpty();
        return new Citation(best.body(), best.messenger(), years(sources, passedOn), best.tier());
    }

    /**
     * A finding is as old as the first text that tells it; a publisher's texts have their years.
     */
    private static String years(List<Source> sources, boolean passedOn) {
        IntSummaryStatistics years =
                sources.stream()
                        .flatMap(source -> source.published().stream())
                        .mapToInt(date -> date.firstDay().getYear())
                        .summaryStatistics();
        if (years.getCount() == 0) {
            return "";
        }
        boolean one = passedOn || years.getMin() == years.getMax();
        return one ? years.getMin() + "" : years.getMin() + "–" + years.getMax();
    }

    /** One source with the date of its publication: {@code DEA, May 2025 (via Infobae)}. */
    static String dated(Source source, Language language) {
        String date = source.published().map((PartialDate d) -> ", " + d.in(language)).orElse("");
        return passedOn(source.body().in(language) + date, source.messenger(), language);
    }

    String in(Language language) {
        String name = body.in(language);
        String separator = years.isEmpty() ? "" : name.contains(",") ? ", " : " ";
        return passedOn(name + separator + years, messenger, language);
    }

    private static String passedOn(String name, Text messenger, Language language) {
        return messenger.isEmpty()
                ? name
                : Words.of(Citation.class, language)
                        .get("citation.via", name, messenger.in(language));
    }
}
