package org.plazaatlas.cli.export;

import org.plazaatlas.cli.option.OutputOptions;
import org.plazaatlas.cli.option.SeriesOptions;
import org.plazaatlas.cli.option.ViewOptions;
import org.plazaatlas.cli.request.Decks;
import org.plazaatlas.cli.request.ExportFormat;
import org.plazaatlas.cli.request.Refusal;
import org.plazaatlas.cli.request.Request;
import org.plazaatlas.cli.request.SeriesRequest;
import org.plazaatlas.cli.request.ViewRequest;
import org.plazaatlas.briefing.series.SeriesBy;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;

/**
 * What {@code plaza export} refuses: options that have no meaning together, and what goes into no
 * file. Asked before the atlas is read, and long before anything is written.
 */
public record ExportRules(ViewOptions show, SeriesOptions series, OutputOptions output, Request request) {

    /**
     * The format to write.
     *
     * @throws Refusal if the options have no meaning, one by one or together
     */
    public ExportFormat format() {
        show.check(request);
        Optional<SeriesBy> each = series.each(request);
        requireOneSayOfDates();
        if (each.isPresent()) {
            requireMeaning(each.get());
        } else if (series.haveDates()) {
            series.steps(request);
        }
        ExportFormat format = output.format(series.areGiven(), request);
        requireFilm(format, each.isPresent());
        return format;
    }

    private void requireOneSayOfDates() {
        if (series.sayDates() && show.haveDate()) {
            throw exclude(ViewOptions.DATE);
        }
        if (series.areGiven() && show.haveMultiples()) {
            throw exclude(SeriesRequest.OPTION);
        }
    }

    private Refusal exclude(String option) {
        String other = series.haveDates() ? SeriesOptions.DATES : SeriesOptions.EACH;
        return Refusal.ofUsage(request.say("exclude", option, other));
    }

    private void requireMeaning(SeriesBy each) {
        if (each == SeriesBy.VIEW && !show.areOfFile()) {
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

    private void requireFilm(ExportFormat format, boolean each) {
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

    /**
     * Whether a film has room for all that the design asks for.
     *
     * @throws Refusal if not
     */
    public void check(ExportFormat format, PlateDesign design) {
        if (format.isFilm() && design.shows(PagePart.SOURCE_LIST)) {
            throw Refusal.ofUsage(request.say("sourceList.gif"));
        }
    }

    /**
     * Whether that many views can be made into what is planned, and its place takes it.
     *
     * @param saved none if the view comes from options alone
     * @throws Refusal if not
     */
    public void check(ExportPlan plan, List<SavedView> saved) {
        ViewRequest views = new ViewRequest(request);
        if (series.areGiven() && series.each(request).filter(SeriesBy.VIEW::equals).isEmpty()) {
            views.requireOne(saved);
        }
        boolean holdsAll = Decks.holds(plan.format());
        if (!series.areGiven() && !output.isFolder() && !holdsAll) {
            views.requireOne(saved, output.out());
        }
        if (plan.isDeck() && !holdsAll) {
            throw Refusal.ofUsage(
                    request.say("series.folder", output.out().toString(), Decks.endings()));
        }
        if (!output.isFolder()) {
            requirePlace(plan);
        }
    }

    private void requirePlace(ExportPlan plan) {
        if (plan.isFolderOfFiles()) {
            request.requireFolder(output.out());
        } else {
            request.requireWritable(output.out());
        }
    }
}
