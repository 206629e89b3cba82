package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.HomicideRanks;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.EvidenceDates;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.RecentShock;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what speaks against the rank of a place, so that no rank is read as certain. */
public final class CounterEvidence {

    private static final Set<Status> DISPUTED =
            EnumSet.of(
                    Status.CONTESTED,
                    Status.SPLIT,
                    Status.CHALLENGED,
                    Status.DISAGREEMENT,
                    Status.MIXED);

    /** The least remainder of a shock that is mentioned; about that of a shock two years ago. */
    static final double LEAST_REMAINDER = 0.05;

    /** From this share of the score on, a term decides the score alone. */
    private static final double NEARLY_ALL = 0.8;

    /** What is left of a shock after a year. */
    private static final double YEAR_OLD = 0.25;

    private final DossierContext context;
    private final Pressure pressure;
    private final PressureWeights weights;
    private final List<FaceLabel> labels;

    /** Those that sources make, and the presence that disputes imply. */
    private final List<Claim> claims;

    /**
     * @throws java.util.NoSuchElementException if the place of the pressure is no state or city of
     *     the atlas
     */
    public CounterEvidence(DossierContext context, Pressure pressure, PressureWeights weights) {
        this.context = context;
        this.pressure = pressure;
        this.weights = weights;
        labels = labels();
        claims = claims(labels);
    }

    /** The labels of the disputed parts of the place; of all its parts if none is disputed. */
    private List<FaceLabel> labels() {
        List<FaceLabel> all =
                context.gauge()
                        .place(pressure.place())
                        .orElseThrow()
                        .faces()
                        .mapToObj(context.snapshot()::label)
                        .distinct()
                        .toList();
        List<FaceLabel> disputed =
                all.stream().filter(label -> DISPUTED.contains(label.status())).toList();
        return disputed.isEmpty() ? all : disputed;
    }

    private static List<Claim> claims(List<FaceLabel> labels) {
        return labels.stream()
                .flatMap(label -> label.holdings().stream())
                .flatMap(holding -> holding.claims().stream())
                .distinct()
                .toList();
    }

    /**
     * The strongest counter-evidence that applies, in one sentence; a general caution if none does.
     */
    public String strongest() {
        return Stream.<Supplier<Optional<String>>>of(
                        this::unclaimed,
                        this::oneOrigin,
                        this::unvetted,
                        this::thinSupport,
                        this::lookingBack,
                        this::oldEvidence,
                        this::approximateAreas,
                        this::lowConfidence,
                        this::fewHomicides,
                        this::oneTerm,
                        this::shocksElsewhere,
                        this::shocksLongAgo,
                        () -> new StudyLines(context).against())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> context.say("against.general"));
    }

    private Optional<String> unclaimed() {
        return when(claims.isEmpty(), "against.unclaimed");
    }

    private Optional<String> when(boolean applies, String key, Object... arguments) {
        return applies ? Optional.of(context.say(key, arguments)) : Optional.empty();
    }

    private Optional<String> oneOrigin() {
        List<String> origins =
                claims.stream()
                        .map(claim -> context.originOf(claim.sourceId()))
                        .distinct()
                        .toList();
        return when(origins.size() == 1, "against.oneOrigin", statements(), origins.getFirst());
    }

    /** How many claims and disputes there are; a dispute implies the presence of both its sides. */
    private long statements() {
        return claims.stream()
                .map(
                        claim ->
                                context.atlas().claim(claim.id()).isPresent()
                                        ? List.of(claim.id())
                                        : List.of(
                                                claim.sourceId(),
                                                claim.area(),
                                                claim.evidenceDate()))
                .distinct()
                .count();
    }

    private Optional<String> unvetted() {
        return when(
                claims.stream()
                        .map(claim -> context.atlas().source(claim.sourceId()))
                        .allMatch(
                                source ->
                                        source.filter(s -> s.tier() != SourceTier.UNVETTED)
                                                .isEmpty()),
                "against.unvetted");
    }

    private Optional<String> thinSupport() {
        List<Holding> dominant =
                labels.stream().flatMap(label -> label.dominant().stream()).toList();
        boolean thin =
                !dominant.isEmpty()
                        && dominant.stream()
                                .allMatch(holding -> holding.support() == SupportGrade.THIN);
        return when(thin, "against.thin");
    }

    private Optional<String> lookingBack() {
        return when(
                claims.stream()
                        .map(Claim::evidenceDate)
                        .allMatch(date -> EvidenceDates.looksBack(date, context.date())),
                "against.lookingBack");
    }

    private Optional<String> oldEvidence() {
        PartialDate newest =
                EvidenceDates.standingFor(
                        claims.stream().map(Claim::evidenceDate).toList(), context.date());
        EvidenceAge age = EvidenceAge.on(context.date(), newest.firstDay());
        return when(age != EvidenceAge.FRESH, "against.old", age.from().toTotalMonths());
    }

    private Optional<String> approximateAreas() {
        return when(
                claims.stream().allMatch(c -> context.history().mosaic().isApproximate(c.area())),
                "against.approximate");
    }

    private Optional<String> lowConfidence() {
        return when(
                claims.stream().allMatch(claim -> claim.confidence() == Confidence.LOW),
                "against.lowConfidence");
    }

    private Optional<String> fewHomicides() {
        return stateCode()
                .flatMap(
                        code ->
                                context.references()
                                        .homicideRanks()
                                        .lastBefore(context.date(), code))
                .filter(HomicideRanks.Rank::isInLowerHalf)
                .map(this::homicides);
    }

    private String homicides(HomicideRanks.Rank rank) {
        String sourceId = rank.count().sourceId();
        return context.say(
                "against.homicides",
                Integer.toString(rank.count().year()),
                context.numbers().decimal(rank.ratePer100k()),
                rank.rank(),
                rank.states(),
                context.atlas().source(sourceId).map(s -> context.say(s.kind())).orElse(sourceId));
    }

    private Optional<String> stateCode() {
        return Optional.of(pressure.place())
                .filter(place -> place.kind() == Subject.Kind.STATE)
                .map(Subject::id);
    }

    /** A rank that rests on one term falls with it. */
    private Optional<String> oneTerm() {
        double share = pressure.points(weights).largest() / pressure.score(weights);
        return when(share >= NEARLY_ALL, "against.oneTerm", context.numbers().share(share));
    }

    private boolean shocksWeigh() {
        double points = pressure.points(weights).shocks();
        return points > HotSpotReasons.WORTH_NAMING * pressure.score(weights);
    }

    private Optional<String> shocksElsewhere() {
        List<RecentShock> counting =
                pressure.shocks().stream().filter(s -> s.remaining() >= LEAST_REMAINDER).toList();
        return stateCode()
                .filter(_ -> shocksWeigh() && !counting.isEmpty())
                .filter(code -> counting.stream().noneMatch(s -> isIn(code, s)))
                .map(_ -> context.say("against.shocksElsewhere"));
    }

    private static boolean isIn(String stateCode, RecentShock shock) {
        return shock.event().stateCode().equals(Optional.of(stateCode));
    }

    private Optional<String> shocksLongAgo() {
        return when(
                shocksWeigh() && pressure.shocks().stream().allMatch(s -> s.remaining() < YEAR_OLD),
                "against.shocksLongAgo");
    }
}
