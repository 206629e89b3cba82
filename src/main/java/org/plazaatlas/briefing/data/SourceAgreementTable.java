package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.sources.ListAgreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the table of national lists: on how many states each agrees with all other sources, next to
 * the organization that it names in most states. Shares without a state to compare are empty.
 */
public final class SourceAgreementTable {

    private final Atlas atlas;
    private final Language language;
    private final Words words;

    public SourceAgreementTable(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        words = Words.of(SourceAgreementTable.class, language);
    }

    /** A row for each list, in the order given. */
    public DataTable of(List<ListAgreement> agreements) {
        return new TableForm<ListAgreement>("source_agreement", this::source)
                .with("date", Kind.DATE, a -> a.list().date())
                .with("origin", Kind.TEXT, a -> a.list().origin())
                .with("published_by", Kind.TEXT, a -> imprint(source(a).id()))
                .with("level", Kind.WORD, a -> level(a))
                .with("states_named", Kind.COUNT, a -> a.list().byState().size())
                .with("states_silent", Kind.COUNT, ListAgreement::silent)
                .with("states_compared", Kind.COUNT, ListAgreement::compared)
                .with("agreeing_share", Kind.SHARE, a -> share(a.share()))
                .with("baseline_organization", Kind.TEXT, a -> a.largestId().map(this::name))
                .with("baseline_share", Kind.SHARE, a -> share(a.largestShare()))
                .with("differing_codes", Kind.IDS, ListAgreement::differing)
                .with("source_ids", Kind.IDS, a -> a.list().sourceIds())
                .fill(agreements, words);
    }

    private CodedWord level(ListAgreement agreement) {
        return CodedWord.of(agreement.list().level(), words);
    }

    /** The best vetted text that passes the list on. */
    private Subject source(ListAgreement agreement) {
        return agreement.list().sourceIds().stream()
                .flatMap(id -> atlas.source(id).stream())
                .min(Comparator.comparing(Source::tier))
                .map(Source::id)
                .map(Subject::source)
                .orElseThrow();
    }

    private String imprint(String sourceId) {
        return atlas.source(sourceId).map(Source::imprint).map(t -> t.in(language)).orElse("");
    }

    private String name(String organizationId) {
        return atlas.organization(organizationId)
                .map(Organization::name)
                .map(name -> name.in(language))
                .orElse(organizationId);
    }

    private static Optional<Double> share(double share) {
        return Optional.of(share).filter(Double::isFinite);
    }
}
