package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.series.DateSteps;
import org.plazaatlas.briefing.series.ExportTask;
import org.plazaatlas.briefing.series.FileNames;
import org.plazaatlas.briefing.series.Film;
import org.plazaatlas.briefing.series.FrameTiming;
import org.plazaatlas.briefing.series.PagePainter;
import org.plazaatlas.briefing.series.PictureBatch;
import org.plazaatlas.briefing.series.PieceSheets;
import org.plazaatlas.briefing.series.PieceWriter;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.SeriesListing;
import org.plazaatlas.briefing.series.SeriesPiece;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans and makes series and films. Safe for several threads: plans are computed while a series is
 * written.
 */
final class SeriesMaking {

    private final History history;
    private final Scenes scenes;

    SeriesMaking(History history, Scenes scenes) {
        this.history = history;
        this.scenes = scenes;
    }

    /** Lists the pages of a series; a plan of an impossible series says why instead of throwing. */
    SeriesPlan plan(SeriesOrder order) {
        try {
            List<SeriesPiece> pieces = pieces(order);
            return new SeriesPlan(order, pieces, name(order, pieces), Optional.empty());
        } catch (SeriesException e) {
            return new SeriesPlan(order, List.of(), "", Optional.of(e));
        }
    }

    private List<SeriesPiece> pieces(SeriesOrder order) throws SeriesException {
        SeriesListing series = new SeriesListing(history, order.design().page());
        View base = order.base();
        return switch (order.kind()) {
            case STATE -> series.ofStates(base, order.chosen());
            case PRIORITY -> series.ofPriorityStates(base);
            case ORGANIZATION -> series.ofOrganizations(base, order.chosen());
            case DATE -> series.ofDates(base, order.dates());
            case YEAR -> series.ofYears(base, within(order));
            case CHANGE -> series.ofChanges(base, within(order));
            case VIEW -> series.ofViews(order.kept());
            case FILM ->
                    Film.frames(
                            Film.views(
                                    base,
                                    steps(order, order.step().written())
                                            .dates(base.account().in(history))));
        };
    }

    private static DateRange within(SeriesOrder order) throws SeriesException {
        DateSteps steps = steps(order, FilmStep.YEAR.written());
        return new DateRange(steps.from().firstDay(), steps.to().firstDayAfter());
    }

    private static DateSteps steps(SeriesOrder order, String step) throws SeriesException {
        return DateSteps.parse(order.dates() + "/" + step);
    }

    private String name(SeriesOrder order, List<SeriesPiece> pieces) {
        FileNames names = new FileNames(history.atlas(), order.design().page());
        if (order.kind() == SeriesKind.FILM) {
            return names.ofFilm(views(pieces));
        }
        Words words = Words.of(SeriesMaking.class, order.base().language());
        return words.get("seriesName." + order.kind(), names.of(order.base()));
    }

    private static List<View> views(List<SeriesPiece> pieces) {
        return pieces.stream().map(SeriesPiece::view).toList();
    }

    /**
     * The task that makes a series.
     *
     * @param target the file, or the new folder of the files
     */
    ExportTask work(SeriesPlan plan, Path target) {
        SeriesOrder order = plan.order();
        PlateDesign design =
                order.design().withTitle(Optional.empty()).withSubtitle(Optional.empty());
        return switch (order.form()) {
            case FILES, FRAMES ->
                    PictureBatch.files(
                            plan.pieces(),
                            order.format().extension(),
                            writers(plan, design),
                            target);
            case PDF ->
                    PictureBatch.deck(
                            plan.pieces(),
                            Deck.of(OutputFormat.PDF, history, design, title(order)),
                            target);
            case PPTX ->
                    PictureBatch.deck(
                            plan.pieces(),
                            Deck.of(OutputFormat.PPTX, history, design, title(order)),
                            target);
            case GIF -> {
                List<View> views = views(plan.pieces());
                FrameTiming timing = FrameTiming.OF_YEARS;
                FrameTiming pace = new FrameTiming(order.frame(), timing.last(), timing.loops());
                yield new Film(history.atlas(), PagePainter.ofFilm(history, scenes, design, views))
                        .gif(views, pace, target);
            }
        };
    }

    /** The title above the table of contents: the typed one, or what the series has one page of. */
    private String title(SeriesOrder order) {
        View base = order.base();
        String shown = new PageWords(history.atlas(), base).title();
        return order.design()
                .title()
                .orElseGet(
                        () ->
                                Words.of(SeriesMaking.class, base.language())
                                        .get("deckTitle." + order.kind(), shown));
    }

    private Supplier<PieceWriter> writers(SeriesPlan plan, PlateDesign design) {
        OutputFormat format = plan.order().format();
        if (plan.order().kind() == SeriesKind.FILM) {
            Supplier<PieceSheets> frames = PieceSheets.ofFilm(history, design, plan.pieces());
            return () -> frames.get().writing(format);
        }
        return () -> writer(plan.order(), design);
    }

    private PieceWriter writer(SeriesOrder order, PlateDesign design) {
        PageExport export = new PageExport(history);
        boolean named = order.kind() == SeriesKind.VIEW;
        return (piece, file) -> {
            PlateDesign about = piece.designed(design);
            PlateDesign own = named ? about.withTitle(Optional.of(piece.title())) : about;
            SheetFile.write(export.sheet(piece.saved(), own), order.format(), file);
        };
    }
}
