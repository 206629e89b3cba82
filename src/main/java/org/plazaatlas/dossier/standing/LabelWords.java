package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;

import java.util.List;
import java.util.stream.Stream;

/** What a place is labelled, in a few words for a line of a list or the text at the pointer. */
public final class LabelWords {

    /** At most this many organizations are named at the pointer; the others are counted. */
    private static final int NAMED = 4;

    private final DossierContext context;

    public LabelWords(DossierContext context) {
        this.context = context;
    }

    /** Status, who fights, who dominates and everyone who is present. */
    public String inFull(FaceLabel label) {
        return of(label, Integer.MAX_VALUE);
    }

    /** The same with few names. */
    public String inShort(FaceLabel label) {
        return of(label, NAMED);
    }

    private String of(FaceLabel label, int most) {
        String fighting = fighting(label, most);
        String dominant = names(ids(label.dominant()), most);
        String present = names(ids(label.present()), most);
        return DossierContext.joined(
                fighting.isEmpty()
                        ? context.say(label.status())
                        : context.say("who.status", context.say(label.status()), fighting),
                dominant.isEmpty() ? "" : context.say("who.dominant", dominant),
                present.isEmpty() ? "" : context.say("who.present", present));
    }

    /** Those whose fight decides the status. */
    private String fighting(FaceLabel label, int most) {
        List<String> parties =
                label.contests().stream()
                        .filter(contest -> PlaceStanding.decides(contest, label))
                        .flatMap(c -> Stream.of(c.pair().firstId(), c.pair().secondId()))
                        .distinct()
                        .sorted()
                        .toList();
        return names(parties, most);
    }

    private static List<String> ids(List<Holding> holdings) {
        return holdings.stream().map(Holding::organizationId).toList();
    }

    private String names(List<String> organizationIds, int most) {
        List<String> names =
                organizationIds.stream().limit(most).map(context::shortName).toList();
        int unnamed = organizationIds.size() - names.size();
        return unnamed > 0
                ? context.say("list.more", String.join(", ", names), unnamed)
                : context.list(names);
    }
}
