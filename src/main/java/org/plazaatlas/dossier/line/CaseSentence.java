package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.territory.cases.PlaceFindings;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.OrganizationPair;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one sentence what the map says of the place of a known case. */
public final class CaseSentence {

    private final DossierContext context;

    public CaseSentence(DossierContext context) {
        this.context = context;
    }

    /** The status of the largest part and whom it is about, then the disputes not yet named. */
    public String of(PlaceFindings findings) {
        FaceLabel main = findings.main();
        List<Contest> deciding = deciding(main);
        Set<OrganizationPair> named =
                deciding.stream().map(Contest::pair).collect(Collectors.toSet());
        List<String> others =
                pairs(findings.shown().stream().filter(c -> !named.contains(c.pair())));
        String says = says(main, deciding);
        return context.sentence(
                others.isEmpty()
                        ? context.say("case.sentence", says)
                        : context.say("case.sentence.others", says, context.list(others)));
    }

    /** The disputes that the status of a place follows from. */
    private static List<Contest> deciding(FaceLabel label) {
        return switch (label.status()) {
            case CONTESTED ->
                    label.contests().stream()
                            .filter(contest -> contest.contests(label.dominantIds()))
                            .toList();
            case SPLIT ->
                    label.contests().stream()
                            .filter(contest -> contest.within().isPresent())
                            .toList();
            case CHALLENGED ->
                    label.contests().stream()
                            .filter(
                                    contest ->
                                            label.dominantIds().stream()
                                                    .anyMatch(contest::concerns))
                            .toList();
            default -> List.of();
        };
    }

    private String says(FaceLabel label, Collection<Contest> deciding) {
        String key = "case.says." + label.status().name();
        return switch (label.status()) {
            case CONTESTED, SPLIT -> context.say(key, context.list(pairs(deciding.stream())));
            case CHALLENGED ->
                    context.say(
                            key, names(label.dominant()), context.list(others(label, deciding)));
            case MIXED, PRESENT -> context.say(key, names(label.present()));
            case HELD, DISAGREEMENT, SHARED, IN_TURN, UNCLAIMED ->
                    context.say(key, names(label.dominant()));
        };
    }

    private String names(List<Holding> holdings) {
        return context.list(
                holdings.stream().map(h -> context.organization(h.organizationId())).toList());
    }

    /** Those that dispute a dominance. */
    private List<String> others(FaceLabel label, Collection<Contest> deciding) {
        return deciding.stream()
                .flatMap(contest -> Stream.of(contest.pair().firstId(), contest.pair().secondId()))
                .filter(id -> !label.dominantIds().contains(id))
                .map(context::organization)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> pairs(Stream<Contest> contests) {
        return contests.map(Contest::pair)
                .map(
                        pair ->
                                context.say(
                                        "case.pair",
                                        context.organization(pair.firstId()),
                                        context.organization(pair.secondId())))
                .distinct()
                .sorted()
                .toList();
    }
}
