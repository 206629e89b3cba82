package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why a place has its status: one sentence with those who say so, then who dominates, who else
 * is said to, and what is not known.
 */
public final class StatusReasons {

    /** Further disputes are counted only. */
    private static final int MOST_DISPUTES = 3;

    private final DossierContext context;
    private final PlaceStanding place;

    public StatusReasons(PlaceStanding place, DossierContext context) {
        this.place = place;
        this.context = context;
    }

    /** A section of such sentences; empty if no claim is in force. */
    public Optional<Section> section() {
        if (place.status() == Status.UNCLAIMED) {
            return Optional.empty();
        }
        List<Entry> sentences = new ArrayList<>();
        sentences.add(status());
        dominance().ifPresent(sentences::add);
        sentences.addAll(furtherDisputes());
        alsoNamed().ifPresent(sentences::add);
        unknownFront().ifPresent(sentences::add);
        return Optional.of(new Section(context.say("heading.why"), sentences));
    }

    private Paragraph status() {
        return switch (place.status()) {
            case CONTESTED -> fight("why.CONTESTED", when(place.since()));
            case SPLIT -> fight("why.SPLIT", context.ofOrganization(parent()), when(place.since()));
            case CHALLENGED ->
                    fight(
                            "why.CHALLENGED",
                            context.theOrganization(challengerId()),
                            when(place.since()));
            case DISAGREEMENT -> disagreement();
            case SHARED -> dominant("why.SHARED", this::accordingTo);
            case MIXED, PRESENT -> presence();
            case HELD, IN_TURN, UNCLAIMED -> dominant("why.HELD", this::accordingTo);
        };
    }

    /** The days and, unless it is the whole place, the share of it. */
    private String when(String since) {
        return Stream.of(since, place.share())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String parent() {
        return place.deciding().getFirst().within().orElseThrow();
    }

    private String challengerId() {
        Contest contest = place.deciding().getFirst();
        boolean firstDominates = place.label().dominantIds().contains(contest.pair().firstId());
        return firstDominates ? contest.pair().secondId() : contest.pair().firstId();
    }

    /** A sentence about the fight that decides the status; the last argument tells of it. */
    private Paragraph fight(String key, String... arguments) {
        ContestEvidence evidence = place.evidence(place.deciding().getFirst());
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add(told(place.deciding().getFirst(), evidence));
        return new Paragraph(context.say(key, all.toArray()), evidence.witnesses().sources());
    }

    /** Such as {@code Crisis Group (2025) and two others tell of a war between … and … here}. */
    private String told(Contest contest, ContestEvidence evidence) {
        Witnesses witnesses = evidence.witnesses();
        return context.say(
                "told." + evidence.told().name(),
                witnesses.named(),
                witnesses.count(),
                context.list(
                        List.of(
                                context.theOrganization(contest.pair().firstId()),
                                context.theOrganization(contest.pair().secondId()))));
    }

    /** Who dominates a place whose status tells of a fight. */
    private Optional<Paragraph> dominance() {
        boolean fought = place.status().isContested() || place.status() == Status.CHALLENGED;
        return fought && !place.dominant().isEmpty()
                ? Optional.of(dominant("why.HELD", this::accordingTo))
                : Optional.empty();
    }

    /** Where one origin alone names several, no sources contradict each other. */
    private Paragraph disagreement() {
        List<Claim> claims =
                place.dominant().stream()
                        .flatMap(h -> PlaceStanding.claimsOfDominance(h).stream())
                        .toList();
        return Witnesses.of(claims, context).count() == 1
                ? dominant("why.SEVERAL", this::accordingTo)
                : dominant("why.DISAGREEMENT", this::says);
    }

    /** A dominant organization and those who say that it dominates. */
    private record Dominance(Holding holding, Witnesses witnesses) {}

    /** A sentence that lists the dominant organizations, the best supported one first. */
    private Paragraph dominant(String key, Function<Dominance, String> phrase) {
        List<Dominance> all =
                place.dominant().stream()
                        .map(this::dominance)
                        .sorted(
                                Comparator.comparingDouble((Dominance d) -> d.witnesses().weight())
                                        .reversed())
                        .toList();
        String since =
                place.status() == Status.DISAGREEMENT ? place.since() : place.sinceDominance();
        return new Paragraph(
                context.say(
                        key,
                        when(since),
                        all.stream().map(phrase).collect(Collectors.joining("; "))),
                all.stream().flatMap(d -> d.witnesses().sources().stream()).distinct().toList());
    }

    private Dominance dominance(Holding holding) {
        return new Dominance(
                holding, Witnesses.of(PlaceStanding.claimsOfDominance(holding), context));
    }

    private String accordingTo(Dominance of) {
        return context.say(
                "why.accordingTo",
                context.theOrganization(of.holding().organizationId()),
                of.witnesses().named(),
                context.say(of.holding().support()));
    }

    private String says(Dominance of) {
        return context.say(
                "why.says",
                of.witnesses().named(),
                of.witnesses().count(),
                context.theOrganization(of.holding().organizationId()),
                context.say(of.holding().support()));
    }

    private Paragraph presence() {
        List<Holding> present = place.label().present();
        List<Claim> claims = present.stream().flatMap(h -> h.claims().stream()).toList();
        Witnesses witnesses = Witnesses.of(claims, context);
        return new Paragraph(
                context.say(
                        "why." + place.status().name(),
                        context.list(
                                present.stream()
                                        .map(h -> context.theOrganization(h.organizationId()))
                                        .toList()),
                        witnesses.named()),
                witnesses.sources());
    }

    private List<Paragraph> furtherDisputes() {
        List<Contest> further =
                Stream.concat(place.deciding().stream().skip(1), place.others().stream()).toList();
        List<Paragraph> told = new ArrayList<>();
        for (Contest contest : further.subList(0, Math.min(MOST_DISPUTES, further.size()))) {
            ContestEvidence evidence = place.evidence(contest);
            told.add(
                    new Paragraph(
                            context.say(
                                    "why.further", place.since(contest), told(contest, evidence)),
                            evidence.witnesses().sources()));
        }
        int left = further.size() - told.size();
        if (left > 0) {
            told.add(new Paragraph(context.say("why.further.more", left), List.of()));
        }
        return told;
    }

    private Optional<Paragraph> alsoNamed() {
        List<Holding> named = place.alsoNamed();
        List<Claim> claims =
                named.stream().flatMap(h -> PlaceStanding.claimsOfDominance(h).stream()).toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Paragraph(
                                context.say(
                                        "why.alsoNamed",
                                        String.join(
                                                "; ",
                                                named.stream().map(this::alsoNamed).toList())),
                                Witnesses.of(claims, context).sources()));
    }

    private String alsoNamed(Holding holding) {
        return context.say(
                "why.alsoNamed.one",
                context.theOrganization(holding.organizationId()),
                Witnesses.of(PlaceStanding.claimsOfDominance(holding), context).named());
    }

    /** That no front is known inside a state of which a fight is told as a whole. */
    private Optional<Paragraph> unknownFront() {
        boolean fought = place.status().isContested() || place.status() == Status.CHALLENGED;
        return fought && place.evidence(place.deciding().getFirst()).isOfWholeStates()
                ? Optional.of(new Paragraph(context.say("why.front"), List.of()))
                : Optional.empty();
    }
}
