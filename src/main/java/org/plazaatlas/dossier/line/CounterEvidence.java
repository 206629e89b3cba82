package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.HomicideRanks;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.RecentShock;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what speaks against the rank of a place, so that no rank is read as certain. */
public final class CounterEvidence {

    private static final Set<Status> DISPUTED =
            EnumSet.of(Status.CONTESTED, Status.CHALLENGED, Status.MIXED);

    /** The least remainder of a shock that is mentioned; about that of a shock two years ago. */
    static final double LEAST_REMAINDER = 0.05;

    /** From this share of the score on, a term decides the score alone. */
    private static final double NEARLY_ALL = 0.8;

    /** What is left of a shock after a year. */
    private static final double YEAR_OLD = 0.25;

    private final DossierContext context;
    private final Pressure pressure;
    private final PressureWeights weights;
    private final List<Claim> claims;

    /**
     * @throws java.util.NoSuchElementException if the place of the pressure is no state or city of
     *     the atlas
     */
    public CounterEvidence(DossierContext context, Pressure pressure, PressureWeights weights) {
        this.context = context;
        this.pressure = pressure;
        this.weights = weights;
        claims = claims();
    }

    /** The claims over disputed parts of the place; all claims there if no part is disputed. */
    private List<Claim> claims() {
        List<FaceLabel> labels =
                context.gauge()
                        .place(pressure.place())
                        .orElseThrow()
                        .faces()
                        .mapToObj(context.snapshot()::label)
                        .distinct()
                        .toList();
        List<Claim> disputed =
                claims(labels.stream().filter(label -> DISPUTED.contains(label.status())));
        return disputed.isEmpty() ? claims(labels.stream()) : disputed;
    }

    private static List<Claim> claims(Stream<FaceLabel> labels) {
        return labels.flatMap(label -> label.holdings().stream())
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
                        this::oneSource,
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

    private Optional<String> oneSource() {
        List<String> sourceIds = claims.stream().map(Claim::sourceId).distinct().toList();
        String name =
                context.atlas()
                        .source(sourceIds.getFirst())
                        .map(source -> context.text(source.publisher()))
                        .orElse(sourceIds.getFirst());
        return when(sourceIds.size() == 1, "against.oneSource", claims.size(), name);
    }

    private Optional<String> oldEvidence() {
        PartialDate newest =
                claims.stream()
                        .map(Claim::evidenceDate)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
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
