package org.plazaatlas.territory.time;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.Evidence;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.RivalriesByDay;
import org.plazaatlas.territory.evidence.Weighing;
import org.plazaatlas.territory.mosaic.FaceSet;
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
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The snapshots of an atlas over time: each is computed once, when first asked for, and kept. Safe
 * for use by several threads.
 */
public final class History {

    /** How long after its evidence a claim without an end stays in force by default. */
    public static final Period DEFAULT_CARRY_FORWARD = Period.ofMonths(36);

    /** How many histories of single sources or kinds of source are kept. */
    public static final int KEPT_ATTRIBUTIONS = 8;

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final RivalriesByDay rivalries;
    private final Evidence evidence;
    private final Telling telling;
    private final NavigableSet<LocalDate> changeDates;
    private final NavigableSet<LocalDate> newsDates;
    private final SnapshotWindows windows;
    private final DailySnapshots snapshots;

    /** How many faces have been followed by histories of parts of the country. */
    private final AtomicInteger followedFaces = new AtomicInteger();

    /** The history of all sources together; it keeps those told otherwise. */
    private final History first;

    private final LruCache<Telling, History> others = new LruCache<>(KEPT_ATTRIBUTIONS);

    private final SubjectStretches stretches;

    /** The history of all sources together under the rule of an unadjusted assessment. */
    private History(Atlas atlas, Mosaic mosaic, Period carryForward) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        telling = Telling.ofEveryone(carryForward);
        first = this;
        lineage = new FactionTree(atlas);
        rivalries = new RivalriesByDay(atlas, lineage);
        evidence = telling.evidence(atlas);
        changeDates = daysOfChange(evidence.changes());
        newsDates = daysOfChange(evidence.bounds());
        snapshots = snapshots();
        windows = windows();
        stretches = stretches();
    }

    /** The same atlas told in another way. */
    private History(History first, Telling telling) {
        this(first, telling, telling.evidence(first.atlas));
    }

    /** The same atlas with other evidence. */
    private History(History first, Telling telling, Evidence evidence) {
        this.first = first;
        this.telling = telling;
        this.evidence = evidence;
        atlas = first.atlas;
        mosaic = first.mosaic;
        lineage = first.lineage;
        rivalries = first.rivalries;
        changeDates = daysOfChange(evidence.changes());
        newsDates = daysOfChange(evidence.bounds());
        snapshots = snapshots();
        windows = windows();
        stretches = stretches();
    }

    private NavigableSet<LocalDate> daysOfChange(Stream<LocalDate> ofEvidence) {
        NavigableSet<LocalDate> dates = new TreeSet<>(rivalries.changeDates());
        ofEvidence.forEach(dates::add);
        return Collections.unmodifiableNavigableSet(dates);
    }

    private DailySnapshots snapshots() {
        Labeller labeller = new Labeller(mosaic, evidence, lineage, telling.rule());
        return new DailySnapshots(mosaic, labeller, rivalries, changeDates);
    }

    private SubjectStretches stretches() {
        return new SubjectStretches(mosaic, lineage, evidence, faces -> within(faces).levels());
    }

    private SnapshotWindows windows() {
        NavigableSet<LocalDate> ageings =
                evidence.claims().stream()
                        .flatMap(ClaimValidity::ageings)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new SnapshotWindows(mosaic, lineage, changeDates, ageings, this::at);
    }

    /**
     * The history of an atlas with the default carry-forward: claims without an end stay in force
     * for 36 months after their evidence.
     *
     * @throws IllegalArgumentException naming the claim whose area the atlas cannot place
     */
    public static History of(Atlas atlas) {
        return of(atlas, Mosaic.of(atlas));
    }

    /**
     * The same, on a mosaic of that atlas that was made before.
     *
     * @throws IllegalArgumentException if the mosaic lacks the area of a claim
     */
    public static History of(Atlas atlas, Mosaic mosaic) {
        return new History(atlas, mosaic, DEFAULT_CARRY_FORWARD);
    }

    /** The same atlas on the same mosaic with another carry-forward for claims without an end. */
    public History withCarryForward(Period carryForward) {
        return told(telling.withCarryForward(carryForward));
    }

    /**
     * The same atlas on the same mosaic as told by some sources alone. Only claims and disputes are
     * left out: rivalries and events stay those of all sources together.
     */
    public History accordingTo(Attribution whom) {
        return told(telling.withAttribution(whom));
    }

    /**
     * The same atlas on the same mosaic as told by all sources but those that pass on the findings
     * of one origin. Rivalries and events stay those of all sources together.
     */
    public History without(String origin) {
        return told(telling.without(origin));
    }

    /** The same atlas on the same mosaic with its evidence weighed in another way. */
    public History weighedBy(EvidenceRule rule) {
        return told(telling.withRule(rule));
    }

    /**
     * The {@value #KEPT_ATTRIBUTIONS} histories asked for last are kept; that of everyone is always
     * the one that all others were made from.
     */
    private History told(Telling changed) {
        if (changed.equals(telling)) {
            return this;
        }
        return changed.equals(first.telling)
                ? first
                : first.others.get(changed, other -> new History(first, other));
    }

    /** The sources whose claims this history counts. */
    public Attribution attribution() {
        return telling.attribution();
    }

    /** How this history weighs its evidence. */
    public EvidenceRule rule() {
        return telling.rule();
    }

    /** Weighs single claims as this history does. */
    public Weighing weighing() {
        return evidence.weighing();
    }

    public Atlas atlas() {
        return atlas;
    }

    public Mosaic mosaic() {
        return mosaic;
    }

    /** How long after its evidence a claim without an end stays in force. */
    public Period carryForward() {
        return telling.carryForward();
    }

    /** The days on which a claim is in force; none if it starts after its carry-forward limit. */
    public DateRange timeInForce(Claim claim) {
        return ClaimValidity.of(claim, carryForward()).inForce();
    }

    /**
     * The claims in force on a day, in the atlas' order, including those that a faction's claim
     * refines.
     */
    public List<Claim> claimsInForce(LocalDate day) {
        return claimsInForce(new DateRange(day, day.plusDays(1)));
    }

    /** The claims in force on any of some days, in the atlas' order. */
    public List<Claim> claimsInForce(DateRange days) {
        return atlas.contents().claims().stream()
                .filter(claim -> telling.counts(claim.sourceId(), atlas))
                .filter(claim -> isInForce(claim, days))
                .toList();
    }

    private boolean isInForce(Claim claim, DateRange days) {
        DateRange inForce = timeInForce(claim);
        return !inForce.isEmpty() && inForce.overlaps(days);
    }

    /** The evidence of disputes that counts on any day, in the atlas' order. */
    public List<DisputeEvidence> disputes() {
        return evidence.disputes();
    }

    /** The evidence of disputes that counts on a day, in the atlas' order. */
    public List<DisputeEvidence> disputesInForce(LocalDate day) {
        return evidence.disputes().stream()
                .filter(dispute -> dispute.inForce().contains(day))
                .toList();
    }

    public FactionTree lineage() {
        return lineage;
    }

    /**
     * The days on which a label may change, ascending: when claims and relations start or end, and
     * when evidence grows older. They may lie outside the time span that the atlas shows.
     */
    public NavigableSet<LocalDate> changeDates() {
        return changeDates;
    }

    /**
     * The days on which anything told starts or ceases to count, ascending. On all other {@link
     * #changeDates} evidence only grows older.
     */
    public NavigableSet<LocalDate> newsDates() {
        return newsDates;
    }

    /** The atlas' time span, cut at the change dates: nothing changes within a range. Ascending. */
    public List<DateRange> spans() {
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

    /**
     * Computes every snapshot with its labels and boundaries now, so that nobody waits for them
     * later.
     */
    public void prepare() {
        snapshots.prepare();
    }

    /** The labels and the balance of power on a day; computed when first asked for. */
    public Snapshot at(LocalDate date) {
        return snapshots.at(date);
    }

    /** What a day would be like if no evidence had grown older since the day before. */
    Snapshot unfadedAt(LocalDate day) {
        return snapshots.unfadedAt(day);
    }

    /**
     * What held at any time on some days; the snapshot of a day itself if nothing changes on them.
     *
     * <ul>
     *   <li>A place shows every organization shown there on any of the days, at its strongest level
     *       on any of them, with all claims that counted on them; their evidence is as old as on
     *       the last day. On each day by itself one of an organization and its factions is counted:
     *       where first the parent is dominant and later the faction, both are shown.
     *   <li>The status of a place is decided by the days on which all organizations that are ever
     *       dominant there are dominant at once: it is the strongest status of those days (SPLIT,
     *       CONTESTED, CHALLENGED, DISAGREEMENT, SHARED, HELD), or IN_TURN if there is no such day.
     *       Where no organization is ever dominant, it is the strongest of CONTESTED, MIXED,
     *       PRESENT and UNCLAIMED.
     *   <li>Whoever fights over a place on any of the days is among its contests.
     *   <li>Zones, joint areas and turf boundaries are the unions of those of all days; an
     *       organization's presence is where it is never dominant. A pair are rivals, an area is
     *       contested and a boundary hostile if they are so on any day.
     * </ul>
     *
     * So more days never make a zone smaller or a boundary shorter, and combining combined days
     * gives the same as combining all their days at once.
     *
     * @throws IllegalArgumentException if the range is empty
     */
    public Snapshot over(DateRange days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day in the range at " + days.from());
        }
        return windows.over(days);
    }

    /**
     * The levels over time, within the atlas' time span. For a state: of each organization shown in
     * it. For an organization: in each state in which it or a faction of it has a zone. It is
     * dominant while it dominates at least half of a state. Keys are ids or codes, in the order of
     * appearance; empty for any other subject. Those asked for last are kept.
     */
    public Map<String, List<LevelSpan>> stretches(Subject subject) {
        return stretches.of(subject);
    }

    LevelSpans levels() {
        return new LevelSpans(spans(), this::at);
    }

    /**
     * A history that knows all that is told of some faces, and perhaps nothing of others. Who
     * follows some faces through time asks this, because labelling the whole country on each day
     * takes seconds. It is this history, whose snapshots are kept, if they are there already, or if
     * following parts of the country one by one has taken as much work as the whole would.
     */
    public History within(FaceSet faces) {
        boolean isWorthTheWhole =
                snapshots.areAllThere()
                        || followedFaces.addAndGet(faces.size()) > mosaic.faces().size();
        return isWorthTheWhole ? this : of(faces);
    }

    private History of(FaceSet faces) {
        return new History(
                first, telling, evidence.of(area -> mosaic.facesOf(area).intersects(faces)));
    }
}
