package org.plazaatlas.cli;

import org.plazaatlas.briefing.series.Each;

import java.util.Optional;

/** Which options of {@code plaza export} go together; asked before anything is read. */
record ExportRules(ViewOptions show, SeriesOptions series, OutputOptions output) {

    /**
     * The format to write.
     *
     * @throws Refusal if the options have no meaning, one by one or together
     */
    ExportFormat format(Request request) {
        show.check(request);
        Optional<Each> each = series.each(request);
        requireOneSayOfDates(request);
        if (each.isPresent()) {
            requireMeaning(each.get(), request);
        } else if (series.haveDates()) {
            series.steps(request);
        }
        ExportFormat format = output.format(series.areGiven(), request);
        requireFilm(format, each.isPresent(), request);
        return format;
    }

    private void requireOneSayOfDates(Request request) {
        if (series.sayDates() && show.haveDate()) {
            throw exclude(ViewOptions.DATE, request);
        }
        if (series.areGiven() && show.haveMultiples()) {
            throw exclude(SeriesRequest.OPTION, request);
        }
    }

    private Refusal exclude(String option, Request request) {
        String other = series.haveDates() ? SeriesOptions.DATES : SeriesOptions.EACH;
        return Refusal.ofUsage(request.say("exclude", option, other));
    }

    private void requireMeaning(Each each, Request request) {
        if (each == Each.VIEW && !show.areOfFile()) {
            throw Refusal.ofUsage(request.say("each.view"));
        }
        if (!series.haveDates()) {
            return;
        }
        switch (each) {
            case YEAR, CHANGE -> series.span(request);
            case STATE, ORGANIZATION, VIEW -> throw Refusal.ofUsage(request.say("dates.each"));
        }
    }

    private void requireFilm(ExportFormat format, boolean each, Request request) {
        boolean film = series.haveDates() && !each;
        if (format.isFilm() && !film) {
            throw Refusal.ofUsage(request.say("gif.dates", output.out().toString()));
        }
        if (series.hasFrameTime() && !format.isFilm()) {
            throw Refusal.ofUsage(request.say("frameTime.gif"));
        }
        if (format.isFilm()) {
            series.pace(request);
        }
    }
}
