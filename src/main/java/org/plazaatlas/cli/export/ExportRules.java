package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.series.SeriesBy;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.option.OutputOptions;
import org.plazaatlas.cli.option.SeriesOptions;
import org.plazaatlas.cli.option.ViewOptions;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.ExportFormat;
import org.plazaatlas.cli.request.MultiplesOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.SavedViewOptionReader;
import org.plazaatlas.workspace.SavedView;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which {@code plaza export} refuses options: combinations without meaning, and pages
 * that no file can take. They are checked before the atlas is read, long before anything is
 * written.
 */
public record ExportRules(
        ViewOptions show, SeriesOptions series, OutputOptions output, OptionReader reader) {

    /** Series of which some can be chosen. */
    private static final Set<SeriesBy> CHOOSABLE =
            EnumSet.of(SeriesBy.STATE, SeriesBy.ORGANIZATION, SeriesBy.DATE);

    /**
     * The format to write.
     *
     * @throws CommandException if an option is malformed or some contradict each other
     */
    public ExportFormat format() {
        show.check(reader);
        Optional<SeriesBy> each = series.each(reader);
        requireOneSayOfDates();
        if (each.isPresent()) {
            requireMeaning(each.get());
        } else if (series.haveDates()) {
            series.steps(reader);
        }
        ExportFormat format = output.format(series.areGiven(), reader);
        requireFilm(format, each.isPresent());
        return format;
    }

    private void requireOneSayOfDates() {
        if (series.sayDates() && show.haveDate()) {
            throw exclude(ViewOptions.DATE);
        }
        if (series.areGiven() && show.haveMultiples()) {
            throw exclude(MultiplesOptionReader.OPTION);
        }
    }

    private CommandException exclude(String option) {
        String other = series.haveDates() ? SeriesOptions.DATES : SeriesOptions.EACH;
        return CommandException.ofUsage(reader.say("exclude", option, other));
    }

    private void requireMeaning(SeriesBy each) {
        if (each == SeriesBy.VIEW && !show.areOfFile()) {
            throw CommandException.ofUsage(reader.say("each.view"));
        }
        if (!series.chosen().isEmpty() && !CHOOSABLE.contains(each)) {
            throw CommandException.ofUsage(reader.say("each.chosen", series.chosen()));
        }
        if (each == SeriesBy.DATE && series.chosen().isEmpty()) {
            throw CommandException.ofUsage(reader.say("each.date"));
        }
        if (!series.haveDates()) {
            return;
        }
        switch (each) {
            case YEAR, CHANGE -> series.span(reader);
            case STATE, PRIORITY, ORGANIZATION, DATE, VIEW ->
                    throw CommandException.ofUsage(reader.say("dates.each"));
        }
    }

    private void requireFilm(ExportFormat format, boolean each) {
        boolean film = series.haveDates() && !each;
        if (format.isFilm() && !film) {
            throw CommandException.ofUsage(reader.say("gif.dates", output.out().toString()));
        }
        if (series.hasFrameTime() && !format.isFilm()) {
            throw CommandException.ofUsage(reader.say("frameTime.gif"));
        }
        if (format.isFilm()) {
            series.pace(reader);
        }
    }

    /**
     * Checks that a film has room for everything that the design asks for.
     *
     * @throws CommandException if not
     */
    public void check(ExportFormat format, PlateDesign design) {
        if (format.isFilm() && design.shows(PagePart.SOURCE_LIST)) {
            throw CommandException.ofUsage(reader.say("sourceList.gif"));
        }
    }

    /**
     * Checks that so many views can be made into what is planned, and that it can be written to its
     * place.
     *
     * @param saved none if the view comes from options alone
     * @throws CommandException if not
     */
    public void check(ExportPlan plan, List<SavedView> saved) {
        SavedViewOptionReader views = new SavedViewOptionReader(reader);
        if (series.areGiven() && series.each(reader).filter(SeriesBy.VIEW::equals).isEmpty()) {
            views.requireOne(saved);
        }
        boolean holdsAll = plan.format().hasPages();
        if (!series.areGiven() && !output.isFolder() && !holdsAll) {
            views.requireOne(saved, output.out());
        }
        if (plan.isDeck() && !holdsAll) {
            throw CommandException.ofUsage(
                    reader.say(
                            "series.folder",
                            output.out().toString(),
                            ExportFormat.endingsWithPages()));
        }
        if (!output.isFolder()) {
            requirePlace(plan);
        }
    }

    private void requirePlace(ExportPlan plan) {
        if (plan.isFolderOfFiles()) {
            reader.requireFolder(output.out());
        } else {
            reader.requireWritable(output.out());
        }
    }
}
