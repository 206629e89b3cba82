package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status of a place and since when it has it, in one line. */
public final class StandingLine {

    private final DossierContext context;

    public StandingLine(DossierContext context) {
        this.context = context;
    }

    /** Such as {@code Contested since 9 Sep 2024: La Mayiza and Los Chapitos}. */
    public String of(PlaceStanding place) {
        String head =
                Stream.of(context.say(place.status()), place.since(), place.share())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        return place.status() == Status.UNCLAIMED ? head : head + ": " + parties(place);
    }

    private String parties(PlaceStanding place) {
        return switch (place.status()) {
            case CONTESTED, SPLIT -> fighting(place.deciding());
            case CHALLENGED ->
                    context.say(
                            "standing.CHALLENGED",
                            context.list(names(place.dominant())),
                            context.list(challengers(place)));
            case MIXED, PRESENT -> context.say("standing.nobody");
            default -> context.list(names(place.dominant()));
        };
    }

    private String fighting(List<Contest> contests) {
        return context.list(
                contests.stream()
                        .flatMap(c -> Stream.of(c.pair().firstId(), c.pair().secondId()))
                        .distinct()
                        .map(context::theOrganization)
                        .toList());
    }

    private List<String> names(List<Holding> holdings) {
        return holdings.stream().map(h -> context.theOrganization(h.organizationId())).toList();
    }

    private List<String> challengers(PlaceStanding place) {
        return place.deciding().stream()
                .flatMap(c -> Stream.of(c.pair().firstId(), c.pair().secondId()))
                .filter(id -> !place.label().dominantIds().contains(id))
                .distinct()
                .map(context::theOrganization)
                .toList();
    }
}
