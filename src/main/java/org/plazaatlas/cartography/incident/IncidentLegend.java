package org.plazaatlas.cartography.incident;

import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.MarksSwatch;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.IncidentDot;
import org.plazaatlas.cartography.layout.MapItem.IncidentHexagon;
import org.plazaatlas.cartography.layout.MapItem.IncidentNumber;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.hotspot.HotSpotClass;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.language.SentenceList;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.ShownIncidents;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the rows of a legend for incidents: which ones, what the marks mean, what is not drawn, and
 * whose data it is.
 */
public final class IncidentLegend {

    private static final double MIDDLE_X = 11;
    private static final double SMALL_X = 7;
    private static final double LARGE_X = 21;
    private static final double MIDDLE_Y = 7;
    private static final double HEXAGON_RADIUS = 6.6;

    private final Atlas atlas;
    private final View view;
    private final Palette palette;
    private final Words words;

    public IncidentLegend(Atlas atlas, View view, Palette palette) {
        this.atlas = atlas;
        this.view = view;
        this.palette = palette;
        words = Words.of(IncidentLegend.class, view.language());
    }

    static IncidentScale scale(SelectedIncidents selected) {
        IncidentTable table = selected.table();
        LocalDate first = table.size() == 0 ? LocalDate.EPOCH : table.firstDay(0);
        return IncidentScale.of(selected.days(), first);
    }

    /** The rows for the incidents of a picture. */
    public List<Entry> entries(ShownIncidents shown) {
        SelectedIncidents selected = shown.selected();
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.aboutIncidents(heading(selected)));
        end(selected).map(Entry::aboutIncidents).ifPresent(entries::add);
        filter().map(Entry::aboutIncidents).ifPresent(entries::add);
        entries.addAll(marks(scale(selected), shown.hotSpots()));
        addUntold(shown, entries);
        sources(selected).map(Entry::aboutIncidents).ifPresent(entries::add);
        return entries;
    }

    private String heading(SelectedIncidents selected) {
        return words.get(
                "legend.incidents",
                days(selected.days()),
                selected.total().events(),
                selected.total().deaths());
    }

    private String days(DateRange days) {
        String last = PartialDate.of(days.to().minusDays(1)).in(view.language());
        return days.hasOpenStart()
                ? words.get("legend.incidents.until", last)
                : words.get("dates.span", PartialDate.of(days.from()).in(view.language()), last);
    }

    /** Where the days go on long after the data end: that nothing is drawn then means nothing. */
    private Optional<String> end(SelectedIncidents selected) {
        LocalDate last = selected.days().to().minusDays(1);
        return selected.table()
                .newestDay()
                .filter(newest -> !DateRange.isInOrder(last, newest.plusMonths(1)))
                .map(newest -> PartialDate.of(newest).in(view.language()))
                .map(newest -> words.get("legend.incidents.end", newest));
    }

    /** What kinds and sides are counted, if not all. */
    private Optional<String> filter() {
        IncidentDisplay display = view.incidents();
        List<String> parts = new ArrayList<>();
        display.filter().kinds().stream().sorted().map(words::of).forEach(parts::add);
        if (!display.filter().organizationIds().isEmpty()) {
            List<String> names =
                    display.filter().organizationIds().stream()
                            .sorted()
                            .map(this::organization)
                            .toList();
            parts.add(
                    words.get(
                            "legend.incidents.sides", new SentenceList(view.language()).of(names)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("legend.incidents.only", String.join(", ", parts)));
    }

    private String organization(String id) {
        return atlas.organization(id).map(Organization::shortName).orElse(id);
    }

    private List<Entry> marks(IncidentScale scale, List<HexagonHotSpot> hotSpots) {
        IncidentMeasure measure = view.incidents().measure();
        return switch (view.incidents().mode()) {
            case NONE -> List.of();
            case POINTS -> List.of(dots(scale));
            case CLUSTERS ->
                    List.of(number("legend.incidents.cluster." + measure.code()), dots(scale));
            case HEXAGONS -> hexagons(scale, measure);
            case HOT_SPOTS -> hotSpots(hotSpots, measure);
            case STATES, MUNICIPALITIES, ZONES ->
                    List.of(
                            number(
                                    "legend.incidents."
                                            + view.incidents().mode().code()
                                            + "."
                                            + measure.code()));
        };
    }

    private Entry dots(IncidentScale scale) {
        long[] examples = scale.examples().toArray();
        List<MapItem> marks = new ArrayList<>();
        for (int i = 0; i < examples.length; i++) {
            double x = i == 0 ? SMALL_X : LARGE_X;
            marks.add(new IncidentDot("", 1, examples[i], scale.radius(examples[i]), x, MIDDLE_Y));
        }
        return Entry.incidents(
                words.get("legend.incidents.dots", examples[0], examples[examples.length - 1]),
                new MarksSwatch(marks));
    }

    private Entry number(String key) {
        return Entry.incidents(
                words.get(key),
                new MarksSwatch(
                        List.of(
                                new IncidentNumber(
                                        Optional.empty(), "9", 6.4, MIDDLE_X, MIDDLE_Y))));
    }

    /** The classes, the highest first, each with its hexagon. */
    private List<Entry> hexagons(IncidentScale scale, IncidentMeasure measure) {
        List<Entry> rows = new ArrayList<>();
        rows.add(
                Entry.aboutIncidents(
                        words.get(
                                "legend.incidents.hexagons." + measure.code(),
                                view.incidents().hexagonKm())));
        for (int i = IncidentScale.CLASSES - 1; i >= 0; i--) {
            rows.add(Entry.incidents(bounds(i, scale), swatch(i, palette.steps().get(i))));
        }
        return rows;
    }

    /** The classes on the map, each with its hexagon and how many there are of it. */
    private List<Entry> hotSpots(List<HexagonHotSpot> spots, IncidentMeasure measure) {
        List<Entry> rows = new ArrayList<>();
        rows.add(
                Entry.aboutIncidents(
                        words.get(
                                "legend.incidents.hotspots." + measure.code(),
                                view.incidents().hexagonKm())));
        HotSpotInks inks = new HotSpotInks(palette);
        for (HotSpotClass each : HotSpotClass.values()) {
            long number = spots.stream().filter(spot -> spot.hotSpotClass() == each).count();
            if (number > 0 && each != HotSpotClass.NONE) {
                rows.add(
                        Entry.incidents(
                                words.get("legend.incidents." + each.code(), number),
                                swatch(each.ordinal(), inks.of(each))));
            }
        }
        rows.add(
                Entry.aboutIncidents(
                        words.get(
                                rows.size() == 1
                                        ? "legend.incidents.hotspots.none"
                                        : "legend.incidents.hotspots.rate")));
        return rows;
    }

    private static MarksSwatch swatch(int figureClass, Color colour) {
        return new MarksSwatch(
                List.of(
                        new IncidentHexagon(
                                figureClass, colour, HEXAGON_RADIUS, MIDDLE_X, MIDDLE_Y)));
    }

    private String bounds(int figureClass, IncidentScale scale) {
        long from = scale.lowerBound(figureClass);
        return figureClass == IncidentScale.CLASSES - 1
                ? words.get("legend.step.highest", from)
                : words.get("legend.incidents.class", from, scale.lowerBound(figureClass + 1) - 1);
    }

    /** What is counted above, but not drawn, and what is not counted at all. */
    private void addUntold(ShownIncidents shown, List<Entry> entries) {
        SelectedIncidents selected = shown.selected();
        IncidentMode mode = view.incidents().mode();
        int undrawn = selected.total().events() - drawn(shown);
        if (undrawn > 0 && mode != IncidentMode.ZONES) {
            String where = mode == IncidentMode.STATES ? "states" : "places";
            entries.add(
                    Entry.aboutIncidents(words.get("legend.incidents.unplaced." + where, undrawn)));
        }
        if (!selected.undated().isNone()) {
            entries.add(
                    Entry.aboutIncidents(
                            words.get("legend.incidents.undated", selected.undated().events())));
        }
    }

    /** How many incidents have a mark somewhere on the map. */
    private int drawn(ShownIncidents shown) {
        return switch (view.incidents().mode()) {
            case NONE, POINTS, CLUSTERS, HEXAGONS, HOT_SPOTS ->
                    shown.selected().total().events() - shown.selected().unplaced().events();
            case STATES, MUNICIPALITIES, ZONES ->
                    shown.counts().values().stream().mapToInt(t -> t.events()).sum();
        };
    }

    private Optional<String> sources(SelectedIncidents selected) {
        String all =
                allSourceIds(selected)
                        .flatMap(
                                id ->
                                        OwnIncidents.isOwnSource(id)
                                                ? Stream.of(own(id))
                                                : atlas.source(id).stream().map(this::attribution))
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private String own(String sourceId) {
        return words.get("legend.incidents.own", OwnIncidents.fileName(sourceId));
    }

    private String attribution(Source source) {
        String imprint = source.imprint().in(view.language());
        return source.licence()
                .map(licence -> words.get("legend.incidents.source", imprint, licence))
                .orElse(imprint);
    }

    /** The ids of the sources of the atlas that the incidents of a picture come from. */
    public static List<String> sourceIds(SelectedIncidents selected) {
        return allSourceIds(selected).filter(id -> !OwnIncidents.isOwnSource(id)).toList();
    }

    private static Stream<String> allSourceIds(SelectedIncidents selected) {
        IncidentTable table = selected.table();
        BitSet sources = new BitSet();
        selected.rows().forEach(row -> sources.set(table.sourceNumber(row)));
        return sources.stream().mapToObj(table.sourceIds()::get);
    }
}
