package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.cases.CaseResult;
import org.plazaatlas.territory.cases.CaseTotals;
import org.plazaatlas.territory.cases.Condition;

import java.util.List;

/** Makes the tables of known cases: what the map says of each, and how many agree. */
public final class KnownCaseTables {

    private final Dossiers dossiers;
    private final Language language;
    private final Words words;

    /**
     * @param dossiers of the history that judged the cases
     */
    public KnownCaseTables(Dossiers dossiers, Language language) {
        this.dossiers = dossiers;
        this.language = language;
        words = Words.of(KnownCaseTables.class, language);
    }

    /** A row for each case, in the order given. */
    public DataTable cases(List<CaseResult> results) {
        return new TableForm<CaseResult>("cases", KnownCaseTables::place)
                .with("case_id", Kind.TEXT, result -> result.known().id())
                .with("date", Kind.DATE, result -> result.known().date())
                .with("place", Kind.TEXT, result -> dossiers.name(place(result), language))
                .with("place_id", Kind.TEXT, result -> place(result).id())
                .with("verdict", Kind.WORD, r -> CodedWord.of(r.verdict(), words))
                .with("expected", Kind.TEXT, result -> result.known().expected().text())
                .with("failed", Kind.IDS, KnownCaseTables::failed)
                .with("says", Kind.TEXT, this::says)
                .with("status", Kind.TEXT, result -> result.findings().status().code())
                .with("claim_ids", Kind.IDS, result -> result.findings().claimIds())
                .with("dispute_ids", Kind.IDS, result -> result.findings().disputeIds())
                .fill(results, words);
    }

    /** One row with how many of the cases have each verdict. */
    public DataTable totals(CaseTotals totals) {
        return new TableForm<CaseTotals>("case_totals", _ -> Subject.COUNTRY)
                .with("judged", Kind.COUNT, CaseTotals::judged)
                .with("agree", Kind.COUNT, CaseTotals::agree)
                .with("partly", Kind.COUNT, CaseTotals::partly)
                .with("disagree", Kind.COUNT, CaseTotals::disagree)
                .with("agree_share", Kind.SHARE, CaseTotals::agreeingShare)
                .fill(List.of(totals), words);
    }

    private static Subject place(CaseResult result) {
        return result.known().place().subject();
    }

    private String says(CaseResult result) {
        return dossiers.whatIsSaid(result.findings(), result.known().date().firstDay(), language);
    }

    private static List<String> failed(CaseResult result) {
        return result.failed().stream().map(Condition::text).toList();
    }
}
