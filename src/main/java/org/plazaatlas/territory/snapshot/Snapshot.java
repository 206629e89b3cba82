package org.plazaatlas.territory.snapshot;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Labelling;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.turf.BalanceOfPower;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The labels of the mosaic between two change dates, or what held at any time on several days.
 * Immutable and safe to share between threads.
 */
public final class Snapshot {

    private final DateRange span;
    private final LocalDate agesAsOf;
    private final Mosaic mosaic;
    private final Supplier<Labelling> labeller;
    private final BalanceOfPower balance;

    /** Made when first asked for: who only asks for zones does not need it. */
    private volatile Labelling labelling;

    /**
     * What holds on each day of a span.
     *
     * @param labeller makes the labels, always the same; it may be asked by several threads
     */
    public Snapshot(
            DateRange span, Mosaic mosaic, Supplier<Labelling> labeller, BalanceOfPower balance) {
        this(span, span.from(), mosaic, labeller, balance);
    }

    /** What held on any day of a span, with evidence as old as it is on the given day. */
    public Snapshot(
            DateRange span,
            LocalDate agesAsOf,
            Mosaic mosaic,
            Supplier<Labelling> labeller,
            BalanceOfPower balance) {
        this.span = span;
        this.agesAsOf = agesAsOf;
        this.mosaic = mosaic;
        this.labeller = labeller;
        this.balance = balance;
    }

    /**
     * The days that this snapshot is true of. Of a snapshot over several days: those days, extended
     * to the nearest change dates.
     */
    public DateRange span() {
        return span;
    }

    public Mosaic mosaic() {
        return mosaic;
    }

    private Labelling labelling() {
        Labelling made = labelling;
        if (made == null) {
            made = labeller.get();
            labelling = made;
        }
        return made;
    }

    public FaceLabel label(int face) {
        return labelling().label(face);
    }

    /** The claimed faces, grouped by label; unclaimed faces are in none. */
    public List<LabelledRegion> regions() {
        return labelling().regions();
    }

    /**
     * Zones of all organizations with a claim in force, and of their parents, the largest dominant
     * area first; computed when first asked for.
     */
    public List<Zone> zones() {
        return balance.zones();
    }

    public Optional<Zone> zone(String organizationId) {
        return zones().stream().filter(z -> z.organizationId().equals(organizationId)).findFirst();
    }

    /**
     * Whether two organizations are rivals on any day of this span, by a relation of their own or
     * of their ancestors.
     */
    public boolean areRivals(String firstId, String secondId) {
        return balance.areRivals(firstId, secondId);
    }

    /**
     * The lines on land where dominant zones meet or contested areas begin, the longest first;
     * computed when first asked for. The coast and the border of the country are not among them.
     */
    public List<TurfBoundary> turfBoundaries() {
        return balance.turfBoundaries();
    }

    /** Who stands where: the same object for snapshots that differ only in the evidence. */
    public BalanceOfPower balance() {
        return balance;
    }

    public FaceValues<FaceLabel> labels() {
        return labelling().labels();
    }

    /** The boundary of two organizations with each other, if they have one. */
    public Optional<TurfBoundary> turfBoundary(String oneId, String otherId) {
        return turfBoundaries().stream()
                .filter(boundary -> boundary.concerns(oneId) && boundary.concerns(otherId))
                .findFirst();
    }

    /**
     * What pairs of organizations contest or dominate together, the largest area first; a pair may
     * have one of each kind. Computed when first asked for.
     */
    public List<JointArea> jointAreas() {
        return balance.jointAreas();
    }

    /** What pairs of organizations contest, the largest area first. */
    public List<JointArea> contestedAreas() {
        return jointAreas().stream().filter(JointArea::contested).toList();
    }

    /** The parts of a state by status, the largest first. */
    public List<StatusShare> sharesOf(String stateCode) {
        return shares().byStatus(mosaic.facesOfState(stateCode));
    }

    /** The parts of the country by status, the largest first. */
    public List<StatusShare> sharesOfCountry() {
        return shares().byStatus(mosaic.allFaces());
    }

    /** What each organization holds in a state at each level, the largest area first. */
    public List<HoldingShare> holdingsIn(String stateCode) {
        return shares().byHolder(mosaic.facesOfState(stateCode), agesAsOf);
    }

    private AreaShares shares() {
        return new AreaShares(mosaic, regions());
    }

    /**
     * The states in which an organization has a zone: those with the largest dominant area first,
     * then those with the largest presence.
     */
    public List<StateZone> placesOf(String organizationId) {
        return zone(organizationId).map(this::placesOf).orElse(List.of());
    }

    private List<StateZone> placesOf(Zone zone) {
        return statesOf(zone).stream()
                .map(code -> stateZone(zone, code))
                .sorted(
                        Comparator.comparingDouble(StateZone::dominantSquareKm)
                                .thenComparingDouble(StateZone::presenceSquareKm)
                                .reversed())
                .toList();
    }

    private Set<String> statesOf(Zone zone) {
        Set<String> codes = new TreeSet<>();
        List<Face> faces = mosaic.faces();
        zone.dominant().stream().forEach(face -> codes.add(faces.get(face).stateCode()));
        zone.presence().stream().forEach(face -> codes.add(faces.get(face).stateCode()));
        return codes;
    }

    private StateZone stateZone(Zone zone, String stateCode) {
        FaceSet state = mosaic.facesOfState(stateCode);
        return new StateZone(
                stateCode,
                mosaic.areaSquareKm(zone.dominant().intersection(state)),
                mosaic.areaSquareKm(zone.presence().intersection(state)),
                mosaic.areaSquareKm(state));
    }
}
