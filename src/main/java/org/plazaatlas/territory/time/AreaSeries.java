package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The area that organizations dominate over the time span of an atlas, in bands that can be
 * stacked: every place counts in exactly one.
 *
 * <p>A place counts for the organization that the map shows as its only dominant one; of an
 * organization and its factions that is the better supported one, so a parent's band lacks the
 * areas of its factions. No source says which part of a jointly dominated area belongs to whom, so
 * such areas have bands of their own: one for contested and one for shared area, where sources
 * disagree among it. Presence without dominance is not counted.
 *
 * @param bands those that are not always empty: organizations first, factions next to their
 *     parents, largest area times duration first; then the shared and the contested band
 * @param steps at least one, without gaps from the first day of the time span to its last; any two
 *     in sequence differ
 */
public record AreaSeries(List<AreaBand> bands, List<AreaStep> steps) {

    public AreaSeries {
        bands = List.copyOf(bands);
        steps = List.copyOf(steps);
    }

    /** The series of a history. It computes every snapshot of the time span. */
    public static AreaSeries of(History history) {
        List<AreaStep> steps = new ArrayList<>();
        for (DateRange span : history.spans()) {
            add(step(span, history.at(span.from())), steps);
        }
        return new AreaSeries(new Order(history.lineage(), steps).bands(), steps);
    }

    /** Joins a step with the one before if only evidence or presence changed in between. */
    private static void add(AreaStep step, List<AreaStep> steps) {
        if (!steps.isEmpty() && steps.getLast().squareKm().equals(step.squareKm())) {
            DateRange longer = new DateRange(steps.removeLast().span().from(), step.span().to());
            steps.add(new AreaStep(longer, step.squareKm(), step.dominatedSquareKm()));
        } else {
            steps.add(step);
        }
    }

    private static AreaStep step(DateRange span, Snapshot snapshot) {
        Map<AreaBand, FaceSet.Builder> faces = new HashMap<>();
        FaceSet.Builder dominated = new FaceSet.Builder();
        for (LabelledRegion region : snapshot.regions()) {
            if (region.label().holdings().getFirst().level() == Level.DOMINANT) {
                faces.computeIfAbsent(bandOf(region.label()), _ -> new FaceSet.Builder())
                        .addAll(region.faces());
                dominated.addAll(region.faces());
            }
        }
        Mosaic mosaic = snapshot.mosaic();
        Map<AreaBand, Double> squareKm = new HashMap<>();
        faces.forEach((band, part) -> squareKm.put(band, mosaic.areaSquareKm(part.build())));
        return new AreaStep(span, squareKm, mosaic.areaSquareKm(dominated.build()));
    }

    private static AreaBand bandOf(FaceLabel label) {
        if (label.status().isContested()) {
            return new AreaBand.Contested();
        }
        List<Holding> dominant = label.dominant();
        return dominant.size() > 1
                ? new AreaBand.Shared()
                : new AreaBand.Alone(dominant.getFirst().organizationId());
    }

    /**
     * The step of a day, or of the nearest day of the time span.
     *
     * @throws NoSuchElementException if the series has no steps
     */
    public AreaStep at(LocalDate day) {
        DateRange whole =
                new DateRange(steps.getFirst().span().from(), steps.getLast().span().to());
        LocalDate nearest = whole.nearest(day);
        return steps.stream()
                .filter(step -> step.span().contains(nearest))
                .findFirst()
                .orElseThrow();
    }

    /** The largest area that is dominated on any day, in km². */
    public double largestSquareKm() {
        return steps.stream().mapToDouble(AreaStep::dominatedSquareKm).max().orElse(0);
    }

    /** Orders bands in a way that is the same on every date. */
    private static final class Order {

        private final FactionTree lineage;
        private final Map<AreaBand, Double> squareKmDays = new HashMap<>();
        private final Map<String, Double> squareKmDaysOfLine;

        Order(FactionTree lineage, List<AreaStep> steps) {
            this.lineage = lineage;
            steps.forEach(this::add);
            squareKmDaysOfLine =
                    squareKmDays.entrySet().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            e -> lineOf(e.getKey()),
                                            Collectors.summingDouble(Map.Entry::getValue)));
        }

        private void add(AreaStep step) {
            DateRange span = step.span();
            long days = span.to().toEpochDay() - span.from().toEpochDay();
            step.squareKm()
                    .forEach((band, area) -> squareKmDays.merge(band, area * days, Double::sum));
        }

        List<AreaBand> bands() {
            Comparator<AreaBand> jointLast = Comparator.comparingInt(Order::place);
            return squareKmDays.keySet().stream()
                    .sorted(
                            jointLast
                                    .thenComparing(largest(b -> squareKmDaysOfLine.get(lineOf(b))))
                                    .thenComparing(this::lineOf)
                                    .thenComparing(largest(squareKmDays::get))
                                    .thenComparing(AreaBand::toString))
                    .toList();
        }

        private static int place(AreaBand band) {
            return switch (band) {
                case AreaBand.Alone _ -> 0;
                case AreaBand.Shared _ -> 1;
                case AreaBand.Contested _ -> 2;
            };
        }

        private static Comparator<AreaBand> largest(Function<AreaBand, Double> size) {
            return Comparator.comparing(size).reversed();
        }

        /** The topmost ancestor of the band's organization, or itself if it has none. */
        private String lineOf(AreaBand band) {
            return switch (band) {
                case AreaBand.Alone(String id) -> {
                    List<String> ancestors = lineage.ancestorsOf(id);
                    yield ancestors.isEmpty() ? id : ancestors.getLast();
                }
                default -> "";
            };
        }
    }
}
