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

/**
 * Decides what {@code plaza export} makes: pages, a film, or a series as a folder of files or as a
 * deck.
 *
 * @param ofPiece whether the views come from a finished piece
 */
public record ExportPlan(
        SeriesOptions series,
        OutputOptions output,
        ExportFormat format,
        boolean ofPiece,
        OptionReader reader) {

    /** Whether a series goes into one document. */
    boolean isDeck() {
        return series.areGiven() && !format.isFilm() && output.named().isPresent();
    }

    /** Whether a series goes into a new folder, a file for each page. */
    boolean isFolderOfFiles() {
        return series.areGiven() && !format.isFilm() && !isDeck();
    }

    /**
     * The export of some views.
     *
     * @param shown a single one unless they are saved views
     * @param design of every page
     * @throws SeriesException if a series of them is empty, or its dates lie outside the time span
     *     of the atlas
     * @throws org.plazaatlas.cli.request.CommandException if an option for series is malformed, or
     *     changes are counted from a day after that of a page
     */
    public Export of(List<PageView> shown, History history, PlateDesign design)
            throws SeriesException {
        ExportMaker maker = new ExportMaker(history, design);
        if (format.isFilm()) {
            return film(shown.getFirst().view(), maker);
        }
        if (series.areGiven()) {
            return series(pieces(shown, maker), isDeck(), maker);
        }
        boolean severalInOneFile = shown.size() > 1 && !output.isFolder();
        return severalInOneFile ? series(ofViews(shown, maker), true, maker) : pages(shown, maker);
    }

    private Export pages(List<PageView> shown, ExportMaker maker) {
        FileNames names = new FileNames(maker.history().atlas(), maker.design().page());
        return maker.pages(shown, files(shown, names), form());
    }

    private OutputFormat form() {
        return format.page().orElseThrow();
    }

    /**
     * The files of the pages: the one asked for, or files in a folder, named after what they show.
     */
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

    private Export film(View view, ExportMaker maker) throws SeriesException {
        List<View> frames = PageSeries.frames(view, series.steps(reader), maker.history());
        frames.forEach(frame -> requireOrder(frame, maker.history()));
        FileNames names = new FileNames(maker.history().atlas(), maker.design().page());
        Path file = output.isFolder() ? inFolder(names.ofFilm(frames)) : output.out();
        return maker.film(frames, series.pace(reader), file);
    }

    private Export series(PageSeries all, boolean inOneFile, ExportMaker maker) {
        all.pieces().forEach(piece -> requireOrder(piece.view(), maker.history()));
        return inOneFile
                ? maker.deck(all, form(), title(all, maker), output.out())
                : maker.folder(all, form(), output.out());
    }

    /** The title asked for; by default the title of the atlas and the number of pages. */
    private static String title(PageSeries all, ExportMaker maker) {
        Language language = all.pieces().getFirst().view().language();
        Atlas atlas = maker.history().atlas();
        String suggested =
                new OptionReader(language)
                        .say(
                                "deck.title",
                                atlas.contents().title().in(language),
                                all.pieces().size());
        return maker.design().title().orElse(suggested);
    }

    /** Changes are counted from an earlier day to a later one. */
    private void requireOrder(View page, History history) {
        if (page.topic() instanceof Topic.Changes(var since)) {
            new DataOptionReader(reader)
                    .changes("--since", since.toString(), page.date(), history.atlas());
        }
    }

    private PageSeries pieces(List<PageView> shown, ExportMaker maker) throws SeriesException {
        Optional<SeriesBy> each = series.each(reader);
        if (each.filter(SeriesBy.VIEW::equals).isPresent()) {
            return ofViews(shown, maker);
        }
        History history = maker.history();
        View view = shown.getFirst().view();
        return each.isEmpty()
                ? PageSeries.ofFilm(view, series.steps(reader), history)
                : PageSeries.of(
                        each.get(),
                        series.chosen(),
                        view,
                        series.within(history.atlas(), reader),
                        new SeriesListing(history, maker.design().page()));
    }

    private PageSeries ofViews(List<PageView> shown, ExportMaker maker) throws SeriesException {
        return PageSeries.ofViews(
                shown, ofPiece, new SeriesListing(maker.history(), maker.design().page()));
    }
}
