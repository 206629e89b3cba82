package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.SourceTable.SourceColumn;
import org.plazaatlas.dossier.Dossier.SourceTable.SourceStatement;
import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.GradeWords;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.Subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what sources say about one place or boundary. */
public final class SourceComparison {

    private static final int MOST_COLUMNS = 4;
    private static final int MOST_STATEMENTS = 3;

    private final DossierContext context;

    public SourceComparison(DossierContext context) {
        this.context = context;
    }

    /**
     * A column for each organization: those first that are said to dominate, then those that more
     * sources name. Empty if there are fewer than two statements.
     */
    public Optional<Section> section(Collection<Claim> claims) {
        Map<String, List<Claim>> byOrganization =
                claims.stream()
                        .filter(this::isTold)
                        .sorted(SubjectLinks.STRONGEST_FIRST)
                        .collect(
                                Collectors.groupingBy(
                                        Claim::organizationId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<SourceColumn> columns =
                byOrganization.entrySet().stream()
                        .sorted(Comparator.comparingLong(e -> -weight(e.getValue())))
                        .limit(MOST_COLUMNS)
                        .map(e -> column(e.getKey(), e.getValue()))
                        .toList();
        return section(columns);
    }

    /** Whether a source makes the claim itself; presence that a dispute implies is no statement. */
    private boolean isTold(Claim claim) {
        return context.atlas().claim(claim.id()).isPresent();
    }

    /** Dominant organizations come before present ones; then the number of sources decides. */
    private static long weight(List<Claim> claims) {
        long sources = claims.stream().map(Claim::sourceId).distinct().count();
        return claims.getFirst().level() == Level.DOMINANT ? 1_000_000 + sources : sources;
    }

    /** A column for each of two sides; empty if there are fewer than two statements. */
    public Optional<Section> section(List<String> organizationIds, Collection<Claim> claims) {
        return section(
                organizationIds.stream()
                        .map(id -> column(id, of(id, claims)))
                        .filter(column -> !column.statements().isEmpty())
                        .toList());
    }

    private List<Claim> of(String organizationId, Collection<Claim> claims) {
        return claims.stream()
                .filter(this::isTold)
                .filter(claim -> claim.organizationId().equals(organizationId))
                .sorted(SubjectLinks.STRONGEST_FIRST)
                .toList();
    }

    private Optional<Section> section(List<SourceColumn> columns) {
        boolean onlyOne = columns.stream().mapToInt(c -> c.statements().size()).sum() < 2;
        return onlyOne
                ? Optional.empty()
                : SubjectLinks.section(
                        context.say("heading.statements"),
                        List.of(
                                new SourceTable(columns),
                                new Paragraph(
                                        context.say("statements.likelihood", MOST_STATEMENTS),
                                        List.of())));
    }

    private SourceColumn column(String organizationId, List<Claim> strongestFirst) {
        Map<String, List<Claim>> bySource =
                strongestFirst.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Claim::sourceId, LinkedHashMap::new, Collectors.toList()));
        return new SourceColumn(
                Subject.organization(organizationId),
                DossierContext.joined(
                        context.shortName(organizationId),
                        context.say("statements.sources", bySource.size())),
                bySource.values().stream().limit(MOST_STATEMENTS).map(this::statement).toList());
    }

    /** What one source says of an organization, by the strongest of its claims. */
    private SourceStatement statement(List<Claim> ofOneSource) {
        Claim claim = ofOneSource.getFirst();
        Optional<Source> source = context.atlas().source(claim.sourceId());
        return new SourceStatement(
                Subject.source(claim.sourceId()),
                Subject.claim(claim.id()),
                context.imprint(claim.sourceId()),
                says(claim, ofOneSource.size() - 1),
                DossierContext.joined(
                        source.map(s -> context.say(s.kind())).orElse(""),
                        context.say("likelihood." + claim.confidence().name()),
                        context.dates().aged(claim.evidenceDate(), context.date()),
                        new GradeWords(context).shortGrade(claim),
                        source.filter(s -> s.tier() == SourceTier.UNVETTED)
                                .map(_ -> context.say("statements.unvetted"))
                                .orElse("")));
    }

    private String says(Claim claim, int others) {
        String where = new AreaWords(context).name(claim.area());
        String key = "statements.says." + claim.level().name();
        return others == 0
                ? context.say(key, where)
                : context.say(key, context.say("statements.more", where, others));
    }
}
