package org.plazaatlas.territory.cases;

import org.plazaatlas.territory.cases.CaseResult.Verdict;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.time.History;

import java.util.List;
import java.util.Optional;

/**
 * Judges known cases by what a history says. An organization stands for those that it is part of:
 * where a faction dominates, its parent does.
 */
public final class CaseJudge {

    private final PlaceReader places;
    private final FactionTree lineage;

    public CaseJudge(History history) {
        places = new PlaceReader(history);
        lineage = history.lineage();
    }

    /** The result of a case; empty if the atlas lacks its place. */
    public Optional<CaseResult> judge(KnownCase known) {
        return places.read(known.place(), known.date().firstDay())
                .map(findings -> judge(known, findings));
    }

    private CaseResult judge(KnownCase known, PlaceFindings said) {
        List<Condition> failed =
                known.expected().conditions().stream().filter(c -> !holds(c, said)).toList();
        boolean denied = failed.stream().anyMatch(Condition::isDenial);
        boolean accepted = known.expected().alternatives().stream().anyMatch(c -> holds(c, said));
        if (failed.isEmpty() || accepted && !denied) {
            return new CaseResult(known, Verdict.AGREES, List.of(), said);
        }
        boolean partly =
                accepted
                        || known.expected().conditions().stream()
                                .filter(condition -> !condition.isDenial())
                                .anyMatch(c -> holds(c, said) || holdsPartly(c, said));
        return new CaseResult(known, partly ? Verdict.PARTLY : Verdict.DISAGREES, failed, said);
    }

    private boolean holds(Condition condition, PlaceFindings said) {
        return switch (condition) {
            case Condition.Dominant(var any) -> isAlone(any, said) && !said.isPaintedOver();
            case Condition.Challenged(var any) -> isAlone(any, said) && !said.shown().isEmpty();
            case Condition.Shared(var first, var second) ->
                    dominates(first, said) && dominates(second, said);
            case Condition.Contested(var first, var second) ->
                    said.contestedParts().stream().anyMatch(c -> isBetween(c, first, second));
            case Condition.Rivals(var first, var second) ->
                    said.shown().stream().anyMatch(c -> isBetween(c, first, second));
            case Condition.Rival(var any) -> isDisputed(any, said);
            case Condition.Split(var first, var second) -> isSplit(first, second, said);
            case Condition.NoDominant() -> isUnderNobody(said);
            case Condition.Present(var any) -> isPresent(any, said);
            case Condition.NoRival(var id) -> !isDisputed(List.of(id), said);
            case Condition.NotDominant(var id) -> !dominates(List.of(id), said);
            case Condition.NotContested() -> !said.isPaintedOver();
            case Condition.NotHeld(var id) ->
                    !isAlone(List.of(id), said) || !said.shown().isEmpty();
        };
    }

    /** Whether the map at least names those who are expected to dominate or to fight. */
    private boolean holdsPartly(Condition condition, PlaceFindings said) {
        return switch (condition) {
            case Condition.Dominant(var any) ->
                    dominates(any, said) || said.dominantIds().isEmpty() && isPresent(any, said);
            case Condition.Contested(var first, var second) ->
                    isPresent(first, said) && isPresent(second, said);
            case Condition.Split(var first, var second) ->
                    isPresent(first, said) && isPresent(second, said);
            case Condition.NoDominant() -> said.dominantIds().size() > 1;
            default -> holds(condition, said);
        };
    }

    /** Whether one of some organizations dominates, and nobody else. */
    private boolean isAlone(List<String> any, PlaceFindings said) {
        return !said.dominantIds().isEmpty()
                && any.stream()
                        .anyMatch(id -> said.dominantIds().stream().allMatch(of -> isOf(of, id)));
    }

    /** Whether several are there and none dominates: those said to do so contest the place. */
    private static boolean isUnderNobody(PlaceFindings said) {
        return said.dominantIds().isEmpty()
                ? said.organizationIds().size() > 1
                : said.dominantIds().size() > 1 && said.status() == Status.CONTESTED;
    }

    private boolean dominates(List<String> any, PlaceFindings said) {
        return said.dominantIds().stream().anyMatch(id -> isOfAny(id, any));
    }

    private boolean isDisputed(List<String> any, PlaceFindings said) {
        return said.shown().stream()
                .anyMatch(
                        c -> isOfAny(c.pair().firstId(), any) || isOfAny(c.pair().secondId(), any));
    }

    private boolean isSplit(List<String> first, List<String> second, PlaceFindings said) {
        return said.contestedParts().stream()
                .filter(contest -> contest.within().isPresent())
                .anyMatch(c -> first.isEmpty() || isBetween(c, first, second));
    }

    private boolean isPresent(List<String> any, PlaceFindings said) {
        return any.isEmpty() || said.organizationIds().stream().anyMatch(id -> isOfAny(id, any));
    }

    private boolean isBetween(Contest contest, List<String> one, List<String> other) {
        String first = contest.pair().firstId();
        String second = contest.pair().secondId();
        return isOfAny(first, one) && isOfAny(second, other)
                || isOfAny(first, other) && isOfAny(second, one);
    }

    private boolean isOfAny(String id, List<String> any) {
        return any.stream().anyMatch(expected -> isOf(id, expected));
    }

    private boolean isOf(String id, String expected) {
        return id.equals(expected) || lineage.isWithin(id, expected);
    }
}
