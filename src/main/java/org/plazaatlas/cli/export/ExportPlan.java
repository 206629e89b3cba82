package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.series.FileNames;
import org.plazaatlas.briefing.series.SeriesBy;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.SeriesListing;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.export.ExportMaker.Export;
import org.plazaatlas.cli.option.OutputOptions;
import org.plazaatlas.cli.option.SeriesOptions;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.ExportFormat;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.SavedViewOptionReader;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code plaza export} makes: pages, a film, or a series as a folder of files or a deck. */
public record ExportPlan(
        SeriesOptions series, OutputOptions output, ExportFormat format, OptionReader reader) {

    /** Whether a series goes into one document. */
    boolean isDeck() {
        return series.areGiven() && !format.isFilm() && output.named().isPresent();
    }

    /** Whether a series goes into a new folder, a file for each page. */
    boolean isFolderOfFiles() {
        return series.areGiven() && !format.isFilm() && !isDeck();
    }

    /**
     * What is to be made of the views.
     *
     * @param shown one, unless they are saved views
     * @param design of every page
     * @throws SeriesException if a series of them would be empty, or goes beyond the atlas
     */
    public Export of(List<PageView> shown, History history, PlateDesign design)
            throws SeriesException {
        ExportMaker works = new ExportMaker(history, design);
        if (format.isFilm()) {
            return film(shown.getFirst().view(), works);
        }
        if (series.areGiven()) {
            return series(pieces(shown, works), isDeck(), works);
        }
        boolean severalInOneFile = shown.size() > 1 && !output.isFolder();
        return severalInOneFile ? series(ofViews(shown, works), true, works) : pages(shown, works);
    }

    private Export pages(List<PageView> shown, ExportMaker works) {
        FileNames names = new FileNames(works.history().atlas(), works.design().page());
        return works.pages(shown, files(shown, names), form());
    }

    private OutputFormat form() {
        return format.page().orElseThrow();
    }

    /** Where pages go: to the file asked for, or into a folder under a name that tells of them. */
    private List<Path> files(List<PageView> shown, FileNames names) {
        if (!output.isFolder()) {
            return List.of(output.out());
        }
        List<SavedView> saved = shown.stream().flatMap(page -> page.saved().stream()).toList();
        return saved.isEmpty()
                ? List.of(inFolder(names.of(shown.getFirst().view())))
                : SavedViewOptionReader.files(saved, output.out(), format);
    }

    private Path inFolder(String name) {
        return output.out().resolve(name + "." + format.ending());
    }

    private Export film(View view, ExportMaker works) throws SeriesException {
        List<View> frames = PageSeries.frames(view, series.steps(reader), works.history());
        frames.forEach(frame -> requireOrder(frame, works.history()));
        FileNames names = new FileNames(works.history().atlas(), works.design().page());
        Path file = output.isFolder() ? inFolder(names.ofFilm(frames)) : output.out();
        return works.film(frames, series.pace(reader), file);
    }

    private Export series(PageSeries all, boolean inOneFile, ExportMaker works) {
        all.pieces().forEach(piece -> requireOrder(piece.view(), works.history()));
        return inOneFile
                ? works.deck(all, form(), title(all, works), output.out())
                : works.folder(all, form(), output.out());
    }

    /** The title asked for, else what and how many the pages are of. */
    private static String title(PageSeries all, ExportMaker works) {
        Language language = all.pieces().getFirst().view().language();
        Atlas atlas = works.history().atlas();
        String suggested =
                new OptionReader(language)
                        .say(
                                "deck.title",
                                atlas.contents().title().in(language),
                                all.pieces().size());
        return works.design().title().orElse(suggested);
    }

    /** Changes are counted from the earlier day to the later one. */
    private void requireOrder(View page, History history) {
        if (page.topic() instanceof Topic.Changes(var since)) {
            new DataOptionReader(reader)
                    .changes("--since", since.toString(), page.date(), history.atlas());
        }
    }

    private PageSeries pieces(List<PageView> shown, ExportMaker works) throws SeriesException {
        Optional<SeriesBy> each = series.each(reader);
        if (each.filter(SeriesBy.VIEW::equals).isPresent()) {
            return ofViews(shown, works);
        }
        History history = works.history();
        View view = shown.getFirst().view();
        return each.isEmpty()
                ? PageSeries.ofFilm(view, series.steps(reader), history)
                : PageSeries.of(
                        each.get(),
                        view,
                        series.within(history.atlas(), reader),
                        new SeriesListing(history, works.design().page()));
    }

    private static PageSeries ofViews(List<PageView> shown, ExportMaker works)
            throws SeriesException {
        return PageSeries.ofViews(shown, new SeriesListing(works.history(), works.design().page()));
    }
}
