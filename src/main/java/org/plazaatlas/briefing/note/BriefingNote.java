package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what is known of a state or an organization on a date as upright A4 pages (PDF): an
 * assessment in one sentence, map, figures, pressure and boundaries; history, homicides, events;
 * and the sources with their numbers, on a third page if the second has no room: those that the
 * text refers to and the most used others, or all of them on request. Where there is no room for
 * all rows of a list, the note says how many are left out. The note carries the view of its map;
 * the same view gives the same bytes.
 */
public final class BriefingNote {

    private static final Page PAGE = PagePreset.A4_PORTRAIT_150.page();
    private static final double WIDTH = PAGE.size().width();
    private static final double HEIGHT = PAGE.size().height();
    private static final double MARGIN = 28;
    private static final double FOOT = 44;
    private static final double FOOT_LINE = 26;
    private static final double HANDLING_ABOVE = 18;
    private static final double HANDLING_BELOW = 10;
    private static final double LEAST_MAP = 500;
    private static final double MOST_MAP = 840;
    private static final double HEAD = 62;
    private static final double FURTHER_HEIGHT = HEIGHT - FOOT - HEAD;
    private static final double GAP = 26;
    private static final double COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2;

    /** One page of background and one of sources. */
    private static final int MOST_FURTHER = 2;

    /** Room for a second line of a heading that says how many sources are left out. */
    private static final double LONGER_HEADING = 16;

    private final History history;
    private final PressureGauge gauge;
    private final PictureExport export;
    private final Scenes scenes;
    private final boolean allSources;

    public BriefingNote(History history) {
        this(history, false);
    }

    private BriefingNote(History history, boolean allSources) {
        this.history = history;
        this.allSources = allSources;
        gauge = new PressureGauge(history);
        export = new PictureExport(history);
        scenes = new Scenes(history);
    }

    /** Notes that list every source, on as many pages as it takes. */
    public BriefingNote withAllSources() {
        return new BriefingNote(history, true);
    }

    /**
     * Writes a file, all of it or nothing.
     *
     * @param subject a state or an organization of the atlas
     * @param base gives the date, the language and the sources whose claims count
     * @param handling the handling marking on each page, if any
     * @throws IOException if it cannot be written; the message says what to do
     * @throws IllegalArgumentException if the atlas has no such state or organization
     */
    public void write(Subject subject, View base, Optional<String> handling, Path file)
            throws IOException {
        View view = view(subject, base);
        Draft draft = new Draft(view, dossier(subject, view), handling);
        WholeFile.write(file, draft::write);
    }

    private View view(Subject subject, View base) {
        View zones = base.withTheme(Theme.LIGHT).withTopic(Topic.ZONES);
        Atlas atlas = history.atlas();
        return switch (subject.kind()) {
            case STATE ->
                    zones.withShownAlone(Optional.empty())
                            .withSelection(Optional.of(subject))
                            .withExtent(
                                    Extent.ofState(atlas, subject.id())
                                            .orElseThrow(() -> unknown(subject, base)));
            case ORGANIZATION ->
                    zones.withShownAlone(Optional.of(subject.id()))
                            .withExtent(Extent.ofCountry(atlas));
            default -> throw unknown(subject, base);
        };
    }

    private Dossier dossier(Subject subject, View view) {
        return dossiers(view)
                .of(subject, view.date(), view.language())
                .orElseThrow(() -> unknown(subject, view));
    }

    private Dossiers dossiers(View view) {
        return new Dossiers(view.account().in(gauge));
    }

    private static IllegalArgumentException unknown(Subject subject, View view) {
        Words words = BriefingWords.in(view.language());
        return new IllegalArgumentException(words.get("note.unknown", subject.toString()));
    }

    /** A note under construction. */
    private final class Draft {

        private final Dossier dossier;
        private final Optional<String> handling;
        private final Words words;
        private final List<NoteBlock> figures;
        private final KeyFigures keyFigures;
        private final double mapHeight;
        private final Plate plate;
        private final Sheet map;
        private final String date;
        private final String assessment;
        private final List<List<NoteBlock>> further;

        private Draft(View view, Dossier dossier, Optional<String> handling) {
            this.dossier = dossier;
            this.handling = handling;
            words = BriefingWords.in(view.language());
            date = PartialDate.of(view.date()).in(view.language());
            NoteBlocks all = new NoteBlocks(history, dossiers(view), dossier, view, COLUMN);
            keyFigures =
                    new KeyFigures(
                            new KeyFigureFinder(view.account().in(gauge), view)
                                    .of(dossier.subject()),
                            MARGIN,
                            WIDTH - 2 * MARGIN);
            assessment = new PageWords(history.atlas(), view, scenes.of(view)).heading();
            mapHeight = mapHeight(all.figures());
            plate = export.plate(view, design());
            map = export.sheet(plate);
            NoteBlocks listed = allSources ? all : onOnePage(all);
            figures = listed.figures();
            further = further(listed);
        }

        /** The same blocks, with no more sources than one page has room for. */
        private NoteBlocks onOnePage(NoteBlocks all) {
            List<String> ids = all.sourceIds(plate.sourceIds());
            if (further(all).size() <= MOST_FURTHER) {
                return all;
            }
            Set<String> cited = cited(all);
            List<String> byNeed = NoteListing.byNeed(cited, ids);
            int room = columns().rowsWithin(all.block(byNeed), FURTHER_HEIGHT - LONGER_HEADING);
            List<String> kept = byNeed.subList(0, Math.max(room, cited.size()));
            return all.listing(new NoteListing(Set.copyOf(kept), ids.size()));
        }

        /** The sources that the rows with room refer to. */
        private Set<String> cited(NoteBlocks blocks) {
            Set<String> cited = new HashSet<>(blocks.ofHomicides());
            Stream.of(
                            columns().shown(blocks.figures(), HEIGHT - FOOT - belowFigures()),
                            columns().shown(blocks.background(), FURTHER_HEIGHT))
                    .flatMap(List::stream)
                    .forEach(item -> cited.addAll(item.cited()));
            return cited;
        }

        /** The blocks of each page after the first. */
        private List<List<NoteBlock>> further(NoteBlocks blocks) {
            List<NoteBlock> background = blocks.background();
            NoteBlock sources = blocks.sources(plate.sourceIds());
            List<NoteBlock> together =
                    Stream.concat(background.stream(), Stream.of(sources)).toList();
            double height = FURTHER_HEIGHT;
            if (background.isEmpty() || columns().haveRoom(together, height)) {
                return List.of(together);
            }
            List<List<NoteBlock>> pages = new ArrayList<>(List.of(background));
            NoteBlock rest = sources;
            while (!rest.rows().isEmpty()) {
                int rows = columns().rowsWithin(rest, height);
                pages.add(List.of(rest.first(rows)));
                rest = rest.after(rows);
            }
            return pages;
        }

        /** The map takes the height that the figures leave. */
        private double mapHeight(List<NoteBlock> shown) {
            double most = HEIGHT - FOOT - keyFigures.height() - LEAST_MAP;
            double taken = columns().height(shown, most) + keyFigures.height() + FOOT;
            return Math.clamp(HEIGHT - taken, LEAST_MAP, MOST_MAP);
        }

        private PlateDesign design() {
            int height = (int) Math.round(mapHeight * PAGE.scale());
            return PlateDesign.of(new Page(PAGE.widthPixels(), height, PAGE.scale(), PAGE.dpi()))
                    .withMessage(MapMessage.DEFAULT.withSubject(Optional.of(mapSubject())))
                    .withTitle(Optional.of(assessment))
                    .withSubtitle(Optional.of(about()));
        }

        private MapSubject mapSubject() {
            Subject subject = dossier.subject();
            return subject.kind() == Subject.Kind.STATE
                    ? MapSubject.state(subject.id())
                    : MapSubject.organization(subject.id());
        }

        /** What the note is about, below the assessment. */
        private String about() {
            return Stream.of(dossier.title(), dossier.subtitle())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        void write(OutputStream out) throws IOException {
            SheetText text =
                    new SheetText(
                            dossier.title() + ", " + date,
                            map.text().description(),
                            map.text().language());
            EmbeddedViews carried = map.carried().withoutDesign();
            try (PdfPages pages = new PdfPages(text)) {
                pages.add(first().sheet(text, carried));
                for (int i = 0; i < further.size(); i++) {
                    pages.add(further(further.get(i), i + 2).sheet(text, carried));
                }
                pages.write(carried, out);
            }
        }

        /** The y below the map and the key figures. */
        private double belowFigures() {
            return mapHeight - MARGIN / 2 + keyFigures.height();
        }

        private PageComposition first() {
            PageComposition page = PageComposition.over(map, PAGE, NoteType.PAPER);
            page.within(ReadingRole.PARAGRAPH, () -> addHandling(page, HANDLING_ABOVE));
            page.addPicture();
            double below = belowFigures();
            keyFigures.draw(page, below - keyFigures.height());
            columns().draw(figures, page, below, HEIGHT - FOOT - below);
            addFoot(page, 1);
            return page;
        }

        private PageComposition further(List<NoteBlock> shown, int number) {
            PageComposition page = new PageComposition(PAGE, NoteType.PAPER);
            page.within(ReadingRole.RUNNING, () -> addHandling(page, HANDLING_ABOVE));
            page.within(ReadingRole.RUNNING, () -> addHead(page));
            columns().draw(shown, page, HEAD, FURTHER_HEIGHT);
            addFoot(page, number);
            return page;
        }

        private void addHead(PageComposition page) {
            TypeStyle type = NoteType.TITLE;
            double room = WIDTH - 2 * MARGIN - type.width(date) - GAP;
            double baseline = MARGIN + type.sizePixels();
            page.add(TextRole.TITLE, type, type.cut(dossier.title(), room), MARGIN, baseline);
            page.add(TextRole.DATE, type, date, WIDTH - MARGIN - type.width(date), baseline);
        }

        private NoteColumns columns() {
            return new NoteColumns(
                    2,
                    MARGIN,
                    COLUMN,
                    GAP,
                    left -> TextItem.row(words.get("note.more", left), NoteType.SMALL, COLUMN));
        }

        /** Adds the foot of a page and repeats the handling marking. */
        private void addFoot(PageComposition page, int number) {
            page.within(ReadingRole.RUNNING, () -> addFootLine(page, number));
            page.within(ReadingRole.RUNNING, () -> addHandling(page, HEIGHT - HANDLING_BELOW));
        }

        private void addFootLine(PageComposition page, int number) {
            String count = words.get("note.page", number, 1 + further.size());
            double right = WIDTH - MARGIN - NoteType.SMALL.width(count);
            double baseline = HEIGHT - FOOT_LINE;
            String foot =
                    NoteType.SMALL.cut(
                            words.get("note.foot", dossier.title(), date), right - MARGIN - GAP);
            page.add(TextRole.SOURCES, NoteType.SMALL, foot, MARGIN, baseline);
            page.add(TextRole.SOURCES, NoteType.SMALL, count, right, baseline);
        }

        private void addHandling(PageComposition page, double baseline) {
            handling.ifPresent(
                    text -> {
                        String line = NoteType.HEADING.cut(text, WIDTH - 2 * MARGIN);
                        double x = (WIDTH - NoteType.HEADING.width(line)) / 2;
                        page.add(TextRole.HANDLING, NoteType.HEADING, line, x, baseline);
                    });
        }
    }
}
