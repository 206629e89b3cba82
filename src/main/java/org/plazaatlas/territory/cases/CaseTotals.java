package org.plazaatlas.territory.cases;

import org.plazaatlas.territory.cases.CaseResult.Verdict;

import java.util.Collection;

/** How many of some judged cases have each verdict. */
public record CaseTotals(int agree, int partly, int disagree) {

    /** The totals of some results. */
    public static CaseTotals of(Collection<CaseResult> results) {
        return new CaseTotals(
                count(results, Verdict.AGREES),
                count(results, Verdict.PARTLY),
                count(results, Verdict.DISAGREES));
    }

    private static int count(Collection<CaseResult> results, Verdict verdict) {
        return (int) results.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** How many cases were judged. */
    public int judged() {
        return agree + partly + disagree;
    }

    /** The share of the judged cases that agree, from 0 to 1; 0 if none was judged. */
    public double agreeingShare() {
        return judged() == 0 ? 0 : (double) agree / judged();
    }
}
