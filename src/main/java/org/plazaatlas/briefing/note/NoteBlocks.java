package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.data.DataTables;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.topic.OrganizationLegendSigns;
import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Counted;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the blocks of a note from a dossier. */
final class NoteBlocks {

    private final History history;
    private final Atlas atlas;
    private final Dossiers dossiers;
    private final Dossier dossier;
    private final View view;
    private final double width;
    private final OrganizationLegendSigns signs;
    private final Words words;
    private final Optional<NoteListing> listing;
    private final NoteSources numbers;

    /**
     * @param view whose date and language the dossier has
     * @param width of a column
     */
    NoteBlocks(History history, Dossiers dossiers, Dossier dossier, View view, double width) {
        this(history, dossiers, dossier, view, width, Optional.empty());
    }

    private NoteBlocks(
            History history,
            Dossiers dossiers,
            Dossier dossier,
            View view,
            double width,
            Optional<NoteListing> listing) {
        this.listing = listing;
        this.history = history;
        this.dossiers = dossiers;
        this.dossier = dossier;
        this.view = view;
        this.width = width;
        atlas = history.atlas();
        signs = new OrganizationLegendSigns(atlas, Theme.LIGHT);
        words = BriefingWords.in(view.language());
        numbers = new NoteSources(ofBlocks().filter(this::lists).toList());
    }

    /** The same blocks with numbers for some sources alone. */
    NoteBlocks listing(NoteListing some) {
        return new NoteBlocks(history, dossiers, dossier, view, width, Optional.of(some));
    }

    private boolean lists(String sourceId) {
        return listing.filter(some -> !some.ids().contains(sourceId)).isEmpty();
    }

    /** The blocks on the state of the subject: figures, zones, relations, pressure, boundaries. */
    List<NoteBlock> figures() {
        List<NoteBlock> all = new ArrayList<>(sections(Part.FIGURES).map(this::block).toList());
        sections(Part.BOUNDARIES).map(this::block).forEach(all::add);
        boundariesOfState().ifPresent(all::add);
        return all;
    }

    /** The blocks on its background: history, homicides, events up to the date. */
    List<NoteBlock> background() {
        List<NoteBlock> all = new ArrayList<>();
        sections(Part.HISTORY).map(this::history).forEach(all::add);
        sections(Part.HOMICIDES)
                .flatMap(s -> homicides().block(s.heading()).stream())
                .forEach(all::add);
        sections(Part.EVENTS).map(this::block).forEach(all::add);
        return all;
    }

    private HomicideBlock homicides() {
        return new HomicideBlock(atlas, dossier.subject().id(), view, width);
    }

    /**
     * The parts of a note that sections of a dossier become; some sections are too long for a note.
     */
    private enum Part {
        FIGURES,
        HISTORY,
        HOMICIDES,
        BOUNDARIES,
        EVENTS,
        LEFT_OUT
    }

    private Stream<Section> sections(Part part) {
        return dossier.sections().stream().filter(section -> part(section) == part);
    }

    /**
     * A section of facts and links of several kinds is one of figures; one of statements of sources
     * or with a chart of anything but homicides is too long.
     */
    private Part part(Section section) {
        Set<Part> parts = section.entries().stream().map(this::part).collect(Collectors.toSet());
        if (parts.contains(Part.HOMICIDES)) {
            return Part.HOMICIDES;
        }
        if (section.entries().stream().anyMatch(NoteBlocks::isTooLong)) {
            return Part.LEFT_OUT;
        }
        return parts.size() == 1 ? parts.iterator().next() : Part.FIGURES;
    }

    private static boolean isTooLong(Entry entry) {
        return entry instanceof SourceTable || entry instanceof Chart;
    }

    private Part part(Entry entry) {
        return switch (entry) {
            case Strip _ -> Part.HISTORY;
            case Chart chart when chart.counted() == Counted.HOMICIDES -> Part.HOMICIDES;
            case Link link -> part(link.target());
            case Fact _, Paragraph _ -> Part.FIGURES;
            case Chart _, SourceTable _, Address _ -> Part.LEFT_OUT;
        };
    }

    private Part part(Subject target) {
        return switch (target.kind()) {
            case TURF -> Part.BOUNDARIES;
            case EVENT -> isPast(target) ? Part.EVENTS : Part.LEFT_OUT;
            case CLAIM, CITY, SOURCE -> Part.LEFT_OUT;
            default -> Part.FIGURES;
        };
    }

    private boolean isPast(Subject event) {
        DateRange past = DateRange.until(view.date().plusDays(1));
        return atlas.event(event.id()).filter(e -> past.contains(e.start().firstDay())).isPresent();
    }

    private NoteBlock block(Section section) {
        boolean signed =
                section.entries().stream()
                        .anyMatch(e -> e instanceof Link link && link.colourOf().isPresent());
        List<NoteItem> rows =
                new StateLists(section.entries())
                        .rows().stream().flatMap(e -> row(e, signed).stream()).toList();
        return new NoteBlock(List.of(TextItem.heading(section.heading(), width)), rows);
    }

    /**
     * @param signed whether some links of the list have signs
     */
    private Optional<NoteItem> row(Entry entry, boolean signed) {
        return switch (entry) {
            case Paragraph(String text, var sources) ->
                    Optional.of(row(text, sources, Optional.empty(), false));
            case Fact fact ->
                    Optional.of(
                            row(
                                    fact.name() + ": " + fact.value(),
                                    fact.sources(),
                                    Optional.empty(),
                                    false));
            case Link link -> Optional.of(row(text(link), link.sources(), link.colourOf(), signed));
            case Strip _, SourceTable _, Chart _, Address _ -> Optional.empty();
        };
    }

    private static String text(Link link) {
        return link.detail().isEmpty() ? link.text() : link.text() + " · " + link.detail();
    }

    private NoteItem row(
            String plain, List<Subject> sources, Optional<String> colourOf, boolean signed) {
        String text = numbers.marked(plain, sources);
        TextItem item =
                signed
                        ? TextItem.signed(text, colourOf.map(signs::of), width)
                        : TextItem.row(text, NoteType.BODY, width);
        return item.citing(Set.copyOf(numbers.printed(sources)));
    }

    private NoteBlock history(Section section) {
        List<Strip.Row> strips =
                section.entries().stream()
                        .filter(Strip.class::isInstance)
                        .flatMap(entry -> ((Strip) entry).rows().stream())
                        .toList();
        StripAxis axis =
                StripAxis.beside(
                        strips.stream().map(Strip.Row::name).toList(),
                        width,
                        atlas.contents().timeSpan());
        List<NoteItem> head =
                List.of(
                        TextItem.heading(section.heading(), width),
                        TextItem.paragraph(words.get("note.strip"), NoteType.SMALL, width),
                        new YearsItem(axis));
        return new NoteBlock(
                head,
                strips.stream().<NoteItem>map(row -> new StripItem(row, axis, words)).toList());
    }

    /** The turf boundaries of a state, which its dossier does not list; other dossiers do. */
    private Optional<NoteBlock> boundariesOfState() {
        if (dossier.subject().kind() != Kind.STATE) {
            return Optional.empty();
        }
        List<NoteItem> rows =
                new DataTables(history, dossiers)
                        .boundariesIn(dossier.subject().id(), view).stream()
                                .map(this::boundary)
                                .toList();
        String heading = words.get("note.boundaries", rows.size());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoteBlock(List.of(TextItem.heading(heading, width)), rows));
    }

    private NoteItem boundary(TurfBoundary line) {
        Subject turf = Subject.turf(line.firstId(), line.secondId());
        NumberFormat whole = NumberFormat.getIntegerInstance(view.language().locale());
        return TextItem.row(
                words.get(
                        line.hostile() ? "note.boundary.hostile" : "note.boundary.quiet",
                        dossiers.name(turf, view.language()),
                        whole.format(line.lengthKm())),
                NoteType.BODY,
                width);
    }

    /**
     * The sources, each with its number: those of the blocks, the most used first, then those of
     * the homicides and the other ones of the map.
     */
    NoteBlock sources(List<String> ofMap) {
        return block(sourceIds(ofMap));
    }

    /** The ids of the sources in the order of their numbers. */
    List<String> sourceIds(List<String> ofMap) {
        List<String> others =
                Stream.concat(homicides().sourceIds().stream(), ofMap.stream())
                        .filter(this::lists)
                        .toList();
        return numbers.with(others).stream().filter(id -> atlas.source(id).isPresent()).toList();
    }

    /** The ids of the sources that the text refers to without their numbers. */
    List<String> ofHomicides() {
        return homicides().sourceIds();
    }

    /** A list of sources, numbered in that order. */
    NoteBlock block(List<String> sourceIds) {
        List<NoteItem> rows = new ArrayList<>();
        for (String id : sourceIds) {
            rows.add(source(rows.size() + 1, atlas.source(id).orElseThrow()));
        }
        String heading =
                listing.map(some -> words.get("note.sources.some", rows.size(), some.all()))
                        .orElseGet(() -> words.get("notes.sources", rows.size()));
        return new NoteBlock(List.of(TextItem.heading(heading, width)), rows);
    }

    private Stream<String> ofBlocks() {
        return Stream.of(Part.FIGURES, Part.BOUNDARIES, Part.EVENTS)
                .flatMap(this::sections)
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.sources().stream())
                .map(Subject::id);
    }

    private NoteItem source(int number, Source source) {
        String full =
                new SourceLine(atlas).inFull(List.of(source.id()), view.language()).getFirst();
        String text = full.substring(0, full.length() - source.url().length()).strip();
        return SourceItem.of(number + ". " + text, source.url(), width);
    }
}
