package org.plazaatlas.lesson.quiz;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.snapshot.HoldingShare;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.snapshot.StatusShare;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What the map draws without dispute: whole states with one status, and those where one
 * organization alone is dominant on more than thin evidence.
 */
final class Undisputed {

    /** A state counts as whole in spite of slivers along its rim. */
    private static final double WHOLE = 0.999;

    /** Before, the atlas tells too little of too few states. */
    private static final int FIRST_YEAR = 2008;

    private static final int MONTHS = 3;

    private final History history;
    private final Atlas atlas;
    private final LocalDate first;
    private final LocalDate last;

    Undisputed(History history) {
        this.history = history;
        atlas = history.atlas();
        LocalDate start = atlas.contents().timeSpan().from();
        LocalDate years = LocalDate.of(FIRST_YEAR, 1, 1);
        first = DateRange.isInOrder(years, start) ? start.withDayOfMonth(1) : years;
        last = atlas.openingDate();
    }

    Atlas atlas() {
        return atlas;
    }

    /** The first day of a quarter of the time that the atlas tells of. */
    LocalDate day(RandomGenerator chance) {
        long quarters = ChronoUnit.MONTHS.between(first, last) / MONTHS;
        return first.plusMonths(MONTHS * chance.nextLong(quarters + 1));
    }

    State state(RandomGenerator chance) {
        return Choice.of(atlas.contents().states(), chance);
    }

    /** The status of the whole of a state; empty if its parts differ. */
    Optional<Status> statusOf(State state, LocalDate day) {
        return at(day).sharesOf(state.code()).stream()
                .filter(share -> share.share() >= WHOLE)
                .map(StatusShare::status)
                .findFirst();
    }

    /** Who alone is dominant in the whole of a state, with no rival, faction or doubt beside. */
    Optional<Holding> holderOf(State state, LocalDate day) {
        if (!statusOf(state, day).equals(Optional.of(Status.HELD))) {
            return Optional.empty();
        }
        List<HoldingShare> dominant =
                at(day).holdingsIn(state.code()).stream()
                        .filter(share -> share.holding().level() == Level.DOMINANT)
                        .toList();
        return dominant.size() == 1 && dominant.getFirst().share() >= WHOLE
                ? Optional.of(dominant.getFirst().holding()).filter(Undisputed::isSure)
                : Optional.empty();
    }

    private static boolean isSure(Holding holding) {
        return holding.support() != SupportGrade.THIN && !holding.approximate();
    }

    /**
     * Organizations that nobody names in a state on a day, although they are dominant elsewhere
     * then; none of them is related to one that is named there.
     */
    List<String> strangersTo(State state, LocalDate day) {
        Set<String> named = new HashSet<>();
        at(day).holdingsIn(state.code())
                .forEach(share -> named.add(head(share.holding().organizationId())));
        return at(day).zones().stream()
                .filter(zone -> zone.dominantSquareKm() > 0)
                .map(zone -> zone.organizationId())
                .filter(id -> head(id).equals(id) && !named.contains(id))
                .toList();
    }

    /** Whether two organizations belong to the same one in the end. */
    boolean areKin(String oneId, String otherId) {
        return head(oneId).equals(head(otherId));
    }

    private String head(String id) {
        return Stream.concat(Stream.of(id), history.lineage().ancestorsOf(id).stream())
                .reduce((_, above) -> above)
                .orElseThrow();
    }

    private Snapshot at(LocalDate day) {
        return history.at(day);
    }
}
