package org.plazaatlas.territory.time;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.evidence.RivalriesByDay;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Labeller;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The snapshots of an atlas over time: each is computed once, when first asked for, and kept. Safe
 * for use by several threads.
 */
public final class History {

    /** How long after its evidence a claim without an end stays in force, unless set otherwise. */
    public static final Period DEFAULT_CARRY_FORWARD = Period.ofMonths(36);

    /** How many histories of single sources or kinds of source are kept beside each other. */
    public static final int KEPT_ATTRIBUTIONS = 8;

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final RivalriesByDay rivalries;
    private final Labeller labeller;
    private final Period carryForward;
    private final Attribution attribution;
    private final NavigableSet<LocalDate> changeDates;
    private final SnapshotWindows windows;
    private final Map<LocalDate, Snapshot> snapshots = new ConcurrentHashMap<>();

    /** The history of all sources together; those of some sources are kept there. */
    private final History everyone;

    private final LruCache<Attribution, History> others = new LruCache<>(KEPT_ATTRIBUTIONS);

    /** The history of all sources together. */
    private History(Atlas atlas, Mosaic mosaic, Period carryForward) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        this.carryForward = carryForward;
        attribution = Attribution.EVERYONE;
        everyone = this;
        lineage = new FactionTree(atlas);
        rivalries = new RivalriesByDay(atlas.contents().relations(), lineage);
        List<ClaimValidity> terms = terms();
        labeller = new Labeller(mosaic, terms, lineage);
        changeDates = changeDates(terms);
        windows = windows(terms);
    }

    /** The history that some sources alone tell. */
    private History(History everyone, Attribution attribution) {
        this.everyone = everyone;
        this.attribution = attribution;
        atlas = everyone.atlas;
        mosaic = everyone.mosaic;
        carryForward = everyone.carryForward;
        lineage = everyone.lineage;
        rivalries = everyone.rivalries;
        List<ClaimValidity> terms = terms();
        labeller = new Labeller(mosaic, terms, lineage);
        changeDates = changeDates(terms);
        windows = windows(terms);
    }

    private List<ClaimValidity> terms() {
        return atlas.contents().claims().stream()
                .filter(this::isCounted)
                .map(claim -> ClaimValidity.of(claim, carryForward))
                .toList();
    }

    /** A claim whose source is missing, as in a damaged atlas, counts for everyone together. */
    private boolean isCounted(Claim claim) {
        return attribution.equals(Attribution.EVERYONE)
                || atlas.source(claim.sourceId()).filter(attribution::includes).isPresent();
    }

    private NavigableSet<LocalDate> changeDates(List<ClaimValidity> terms) {
        NavigableSet<LocalDate> dates = new TreeSet<>(rivalries.changeDates());
        terms.forEach(term -> term.changes().forEach(dates::add));
        return Collections.unmodifiableNavigableSet(dates);
    }

    private SnapshotWindows windows(List<ClaimValidity> terms) {
        NavigableSet<LocalDate> ageings =
                terms.stream()
                        .flatMap(ClaimValidity::ageings)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new SnapshotWindows(mosaic, lineage, changeDates, ageings, this::at);
    }

    /**
     * The history of an atlas with the usual limits: claims without an end carry forward 36 months.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas has no place for
     */
    public static History of(Atlas atlas) {
        return of(atlas, Mosaic.of(atlas));
    }

    /** The same on the mosaic of that atlas, made before. */
    public static History of(Atlas atlas, Mosaic mosaic) {
        return new History(atlas, mosaic, DEFAULT_CARRY_FORWARD);
    }

    /** The same atlas on the same mosaic with another limit for claims without an end. */
    public History withCarryForward(Period carryForward) {
        return new History(atlas, mosaic, carryForward).accordingTo(attribution);
    }

    /**
     * The same atlas on the same mosaic as some sources alone have it. Only claims are left out:
     * who is whose rival, and what happened, stays as all sources together say. The histories of
     * the {@value #KEPT_ATTRIBUTIONS} attributions asked for last are kept beside each other; that
     * of everyone is always the one that all others were made from.
     */
    public History accordingTo(Attribution whom) {
        if (whom.equals(attribution)) {
            return this;
        }
        return whom.equals(Attribution.EVERYONE)
                ? everyone
                : everyone.others.get(whom, some -> new History(everyone, some));
    }

    /** According to whom this history is. */
    public Attribution attribution() {
        return attribution;
    }

    public Atlas atlas() {
        return atlas;
    }

    public Mosaic mosaic() {
        return mosaic;
    }

    /** How long after its evidence a claim without an end stays in force. */
    public Period carryForward() {
        return carryForward;
    }

    /** The days on which a claim counts; none if it would start past its limit. */
    public DateRange timeInForce(Claim claim) {
        return ClaimValidity.of(claim, carryForward).inForce();
    }

    /**
     * The claims that count on a day, in the atlas' order; those that a faction refines as well.
     */
    public List<Claim> claimsInForce(LocalDate day) {
        return claimsInForce(new DateRange(day, day.plusDays(1)));
    }

    /** The claims that count on any of some days, in the same order. */
    public List<Claim> claimsInForce(DateRange days) {
        return atlas.contents().claims().stream()
                .filter(this::isCounted)
                .filter(claim -> isInForce(claim, days))
                .toList();
    }

    private boolean isInForce(Claim claim, DateRange days) {
        DateRange inForce = timeInForce(claim);
        return !inForce.isEmpty() && inForce.overlaps(days);
    }

    public FactionTree lineage() {
        return lineage;
    }

    /**
     * The days on which a label may change, ascending: starts, ends and limits of claims and
     * relations. They may lie outside the time span that the atlas shows.
     */
    public NavigableSet<LocalDate> changeDates() {
        return changeDates;
    }

    /** The atlas' time span cut at the change dates: in each range nothing changes; ascending. */
    List<DateRange> spans() {
        DateRange timeSpan = atlas.contents().timeSpan();
        List<DateRange> spans = new ArrayList<>();
        LocalDate start = timeSpan.from();
        for (LocalDate change : changeDates.subSet(start, false, timeSpan.to(), false)) {
            spans.add(new DateRange(start, change));
            start = change;
        }
        spans.add(new DateRange(start, timeSpan.to()));
        return List.copyOf(spans);
    }

    /** Finds every snapshot and its boundaries now, so that nobody waits for them later. */
    public void prepare() {
        changeDates.forEach(day -> at(day).turfBoundaries());
    }

    /** What holds on a day. */
    public Snapshot at(LocalDate date) {
        return snapshots.computeIfAbsent(spanStart(date), this::snapshot);
    }

    /**
     * What held at any time on some days; the very snapshot of a day if nothing changes on them.
     *
     * <ul>
     *   <li>In a place every organization shown on any of the days is, at its strongest level on
     *       any of them, by all claims that it rested on; their evidence is as old as on the last
     *       day. A faction refines its parent on each day for itself: where the parent was dominant
     *       first and the faction later, both were.
     *   <li>The status of a place is that of the days on which all were dominant at once that ever
     *       were dominant there, the strongest of theirs if it differs: CONTESTED, CHALLENGED,
     *       SHARED, HELD. Without such a day it is IN_TURN. Where nobody ever was dominant, it is
     *       the strongest of MIXED, PRESENT and UNCLAIMED.
     *   <li>Zones, joint areas and turf boundaries are everything that they are on any of the days;
     *       an organization's presence is where it never was dominant. A pair are rivals, an area
     *       is contested and a boundary hostile if they are on any day.
     * </ul>
     *
     * So more days never make a zone smaller or a boundary shorter, and days put together tell what
     * each tell.
     *
     * @throws IllegalArgumentException if there is no day in the range
     */
    public Snapshot over(DateRange days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day in the range at " + days.from());
        }
        return windows.over(days);
    }

    /**
     * For a state, the organizations shown in it over time, each at its strongest level anywhere in
     * the state; for an organization, the states over time in which it or a faction of it has a
     * zone. By id or code, in the order of appearance, within the atlas' time span; empty for any
     * other subject. Asks for every snapshot.
     */
    public Map<String, List<LevelSpan>> stretches(Subject subject) {
        return switch (subject.kind()) {
            case STATE -> levels().ofState(mosaic.facesOfState(subject.id()));
            case ORGANIZATION -> levels().ofOrganization(subject.id());
            default -> Map.of();
        };
    }

    private LevelSpans levels() {
        return new LevelSpans(spans(), this::at);
    }

    /** The day since which all is as it is on that day. */
    private LocalDate spanStart(LocalDate day) {
        return Objects.requireNonNullElse(changeDates.floor(day), LocalDate.MIN);
    }

    private Snapshot snapshot(LocalDate start) {
        LocalDate end = Objects.requireNonNullElse(changeDates.higher(start), LocalDate.MAX);
        Rivalries onThatDay = rivalries.on(start);
        return new Snapshot(
                new DateRange(start, end),
                mosaic,
                labeller.label(start, onThatDay),
                labeller.balance(start, onThatDay));
    }
}
