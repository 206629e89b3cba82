package org.plazaatlas.workspace;

import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.FightingThreshold;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes saved views of every kind from a seed. */
public final class RandomViews {

    private static final List<String> IDS =
            List.of("norte", "sur", "cjng", "la \"línea\"", "çâ-ñ", "a/b", "<&>", "\u2028x");

    private final Random random;

    public RandomViews(long seed) {
        random = new Random(seed);
    }

    public List<SavedView> some() {
        return Stream.generate(this::one).limit(random.nextInt(6)).toList();
    }

    private SavedView one() {
        String note = random.nextBoolean() ? "" : "line one\nand " + id() + "\ttwo";
        return new SavedView("View " + id(), note, view(), arrangement());
    }

    private View view() {
        return new View(
                day(),
                window(),
                extent(),
                some(IDS),
                random.nextBoolean() ? Optional.empty() : Optional.of(id()),
                some(List.of(Layer.values())),
                any(Language.values()),
                any(Theme.values()),
                random.nextBoolean() ? Optional.empty() : Optional.of(subject()),
                topic(),
                attribution(),
                rule(),
                any(Look.values()),
                incidents(),
                Optional.empty(),
                LayersOnDays.NONE);
    }

    private IncidentDisplay incidents() {
        if (random.nextBoolean()) {
            return IncidentDisplay.NONE;
        }
        IncidentWindow window =
                switch (random.nextInt(3)) {
                    case 0 -> new IncidentWindow.OfMap();
                    case 1 -> new IncidentWindow.Cumulative();
                    default -> new IncidentWindow.Trailing(1 + random.nextInt(3_000));
                };
        return new IncidentDisplay(
                any(IncidentMode.values()),
                window,
                new IncidentFilter(some(List.of(Incident.Kind.values())), some(IDS)),
                any(IncidentMeasure.values()),
                2 + random.nextInt(199));
    }

    private TimeWindow window() {
        return switch (random.nextInt(3)) {
            case 0 -> TimeWindow.DAY;
            case 1 -> new TimeWindow.Range(day());
            default -> new TimeWindow.Since(day());
        };
    }

    private Arrangement arrangement() {
        return switch (random.nextInt(3)) {
            case 0 -> Arrangement.ONE_MAP;
            case 1 -> any(Arrangement.TwoMaps.values());
            default -> new Arrangement.Multiples(series());
        };
    }

    private DateSeries series() {
        LocalDate first = day();
        LocalDate last = first.plusDays(random.nextInt(9_000));
        int count = 1 + random.nextInt(Arrangement.Multiples.MOST_DATES);
        return switch (random.nextInt(3)) {
            case 0 -> new DateSeries.Even(first, last, count);
            case 1 -> new DateSeries.BiggestChanges(first, last, count);
            default -> new DateSeries.Chosen(Stream.generate(this::day).limit(count).toList());
        };
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Extent extent() {
        double x = 4e6 * random.nextGaussian();
        double y = 4e6 * random.nextGaussian();
        return new Extent(x, y, x + 1 + 1e6 * random.nextDouble(), y + 1e-3 + random.nextDouble());
    }

    private Topic topic() {
        return switch (random.nextInt(4)) {
            case 0 -> Topic.ZONES;
            case 1 -> new Topic.HotSpots(weights());
            case 2 -> Topic.HOMICIDES;
            default -> new Topic.Changes(day());
        };
    }

    private PressureWeights weights() {
        return new PressureWeights(
                random.nextInt(100), random.nextDouble(), 0, 1e-9 * random.nextInt(9));
    }

    private Attribution attribution() {
        return switch (random.nextInt(5)) {
            case 0 -> Attribution.EVERYONE;
            case 1 -> new Attribution.OneSource(id());
            case 2 -> new Attribution.SeveralSources(List.of(id(), id()));
            case 3 -> new Attribution.FromOrigin(id());
            default -> new Attribution.SourcesOf(any(SourceKind.values()));
        };
    }

    private EvidenceRule rule() {
        if (random.nextBoolean()) {
            return EvidenceRule.DEFAULT;
        }
        return new EvidenceRule(
                new EvidenceWeights(
                        weights(SourceTier.values()),
                        weights(Confidence.values()),
                        1 + random.nextInt(60)),
                any(LeastEvidence.values()),
                new FightingThreshold(
                        1 + random.nextInt(9), 1 + random.nextInt(99), 1 + random.nextInt(36)));
    }

    private <E> Map<E, Double> weights(E[] keys) {
        return Arrays.stream(keys).collect(Collectors.toMap(key -> key, _ -> random.nextDouble()));
    }

    private Subject subject() {
        Subject.Kind kind = any(Subject.Kind.values());
        return switch (kind) {
            case TURF -> Subject.turf(id(), id());
            case COUNTRY, GLOSSARY, NATIONAL_FIGURES, FOUNDING_DOCUMENTS, STUDIES ->
                    new Subject(kind, "");
            default -> new Subject(kind, id());
        };
    }

    private String id() {
        return IDS.get(random.nextInt(IDS.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(List<T> all) {
        return all.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
    }
}
