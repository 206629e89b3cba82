package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.note.KeyFigures.Figure;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.wording.StateDominance;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.snapshot.HoldingShare;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.View;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the key figures of a state or an organization on a date. */
final class KeyFigureFinder {

    /** A lower score is written as zero. */
    private static final double LEAST_POINTS = 0.05;

    private final PressureGauge gauge;
    private final Atlas atlas;
    private final Snapshot snapshot;
    private final View view;
    private final Words words;
    private final NumberFormat whole;

    /**
     * @param gauge measures from the claims that count
     */
    KeyFigureFinder(PressureGauge gauge, View view) {
        this.gauge = gauge;
        this.view = view;
        atlas = gauge.history().atlas();
        snapshot = gauge.history().at(view.date());
        words = BriefingWords.in(view.language());
        whole = NumberFormat.getIntegerInstance(view.language().locale());
    }

    /** The figures that are not zero: a zero in large type says less than no figure. */
    List<Figure> of(Subject subject) {
        return subject.kind() == Kind.STATE
                ? ofState(subject)
                : ofOrganization(subject.id()).toList();
    }

    private List<Figure> ofState(Subject state) {
        List<Figure> figures = new ArrayList<>();
        organizations(state.id()).ifPresent(figures::add);
        List<Pressure> all = gauge.ofStates(view.date());
        HotSpot.rank(all, PressureWeights.DEFAULT).stream()
                .filter(spot -> spot.pressure().place().equals(state))
                .filter(spot -> spot.score() >= LEAST_POINTS)
                .findFirst()
                .ifPresent(
                        spot -> {
                            figures.add(pressure(spot, all.size()));
                            boundary(spot.pressure()).ifPresent(figures::add);
                        });
        new HomicideBlock(atlas, state.id(), view, 0).newest().ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> organizations(String stateCode) {
        Set<String> all = new HashSet<>();
        Set<String> dominant = new HashSet<>();
        for (HoldingShare share : snapshot.holdingsIn(stateCode)) {
            all.add(share.holding().organizationId());
            if (share.holding().level() == Level.DOMINANT) {
                dominant.add(share.holding().organizationId());
            }
        }
        all.removeIf(id -> isCountedWithin(id, all));
        dominant.retainAll(all);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Figure(
                                whole.format(all.size()),
                                words.get("note.key.organizations", dominant.size(), all.size())));
    }

    /** A faction is counted with the organization that it is part of. */
    private boolean isCountedWithin(String id, Set<String> others) {
        return gauge.history().lineage().ancestorsOf(id).stream().anyMatch(others::contains);
    }

    private Figure pressure(HotSpot spot, int states) {
        return new Figure(
                words.get("note.key.points", spot.score()),
                words.get("note.key.pressure", spot.rank(), states));
    }

    private Optional<Figure> boundary(Pressure pressure) {
        return rounded(pressure.hostileKmPer100Km())
                .map(
                        km ->
                                new Figure(
                                        words.get("note.key.km", km),
                                        words.get("note.key.boundary")));
    }

    /** A whole number in words; empty if it is zero. */
    private Optional<String> rounded(double number) {
        return Optional.of(Math.round(number)).filter(n -> n > 0).map(whole::format);
    }

    private Stream<Figure> ofOrganization(String id) {
        return snapshot.zone(id).stream()
                .flatMap(
                        zone ->
                                Stream.of(states(id), area(zone.dominantSquareKm()), hostile(id))
                                        .flatMap(Optional::stream));
    }

    /** Counts as the headline does: a state is dominated where most of its area is. */
    private Optional<Figure> states(String id) {
        long all = snapshot.placesOf(id).size();
        long touched = snapshot.placesOf(id).stream().filter(p -> p.dominantSquareKm() > 0).count();
        long dominated = StateDominance.of(id, snapshot, atlas);
        long inPart = Math.max(0, touched - dominated);
        if (dominated > 0) {
            long others = Math.max(0, all - dominated - inPart);
            String label = words.get("note.key.states", dominated, inPart, others);
            return Optional.of(new Figure(whole.format(dominated), label));
        }
        return rounded((double) all)
                .map(count -> new Figure(count, words.get("note.key.present", all, inPart)));
    }

    private Optional<Figure> area(double squareKm) {
        return rounded(squareKm)
                .map(
                        area ->
                                new Figure(
                                        words.get("note.key.km2", area),
                                        words.get("note.key.area")));
    }

    private Optional<Figure> hostile(String id) {
        List<TurfBoundary> hostile =
                snapshot.turfBoundaries().stream()
                        .filter(boundary -> boundary.hostile() && boundary.concerns(id))
                        .toList();
        return rounded(hostile.stream().mapToDouble(TurfBoundary::lengthKm).sum())
                .map(
                        km ->
                                new Figure(
                                        words.get("note.key.km", km),
                                        words.get("note.key.hostile", hostile.size())));
    }
}
