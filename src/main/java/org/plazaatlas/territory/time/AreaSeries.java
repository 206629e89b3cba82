package org.plazaatlas.territory.time;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The area that organizations dominate over the time span of an atlas, in bands that can be
 * stacked: every place counts in exactly one.
 *
 * <p>A place counts for the organization that the map shows as its only dominant one, which is a
 * faction where a faction has a claim and its parent otherwise; a parent's band therefore lacks the
 * areas of its factions. What several organizations dominate is nobody's: it makes bands of its
 * own, one of what rivals contest and one of what others share, since no source says which part of
 * it belongs to whom. Presence without dominance is not counted.
 *
 * @param bands those that are ever more than empty: organizations first, those of one line next to
 *     each other, what covers the most area for the longest time first; then what is shared and
 *     what is contested
 * @param steps without gap from the first day of the time span to its last; two that follow each
 *     other differ
 */
public record AreaSeries(List<AreaBand> bands, List<AreaStep> steps) {

    public AreaSeries {
        bands = List.copyOf(bands);
        steps = List.copyOf(steps);
    }

    /** Asks for every snapshot of the history's time span. */
    public static AreaSeries of(History history) {
        List<AreaStep> steps = new ArrayList<>();
        for (DateRange span : history.spans()) {
            add(step(span, history.at(span.from())), steps);
        }
        return new AreaSeries(new Order(history.lineage(), steps).bands(), steps);
    }

    /** Changes of evidence and of presence are none here. */
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
        return switch (label.status()) {
            case CONTESTED -> new AreaBand.Contested();
            case SHARED -> new AreaBand.Shared();
            default -> new AreaBand.Alone(label.holdings().getFirst().organizationId());
        };
    }

    /** What held on a day, or on the nearest day of the time span. */
    public AreaStep at(LocalDate day) {
        DateRange whole =
                new DateRange(steps.getFirst().span().from(), steps.getLast().span().to());
        LocalDate nearest = whole.nearest(day);
        return steps.stream()
                .filter(step -> step.span().contains(nearest))
                .findFirst()
                .orElseThrow();
    }

    /** The largest area that was ever dominated, in km². */
    public double largestSquareKm() {
        return steps.stream().mapToDouble(AreaStep::dominatedSquareKm).max().orElse(0);
    }

    /** Puts bands into an order that is the same on every date. */
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

        /** The organization that all of a line are part of. */
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
