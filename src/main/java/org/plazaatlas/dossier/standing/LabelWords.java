package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;

import java.util.ArrayList;
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

    /** Status, who fights, who dominates and everyone else who is present. */
    public String inFull(FaceLabel label) {
        return of(label, Integer.MAX_VALUE);
    }

    /** The same with few names. */
    public String inShort(FaceLabel label) {
        return of(label, NAMED);
    }

    private String of(FaceLabel label, int most) {
        List<String> fighting = fighting(label);
        List<String> present = ids(label.present());
        present.removeAll(fighting);
        return DossierContext.joined(
                fighting.isEmpty()
                        ? context.say(label.status())
                        : context.say(
                                "who.status", context.say(label.status()), names(fighting, most)),
                said("who.dominant", ids(label.dominant()), most),
                said("who.present", present, most));
    }

    private String said(String key, List<String> organizationIds, int most) {
        return organizationIds.isEmpty() ? "" : context.say(key, names(organizationIds, most));
    }

    /** Those whose fight decides the status. */
    private static List<String> fighting(FaceLabel label) {
        return label.contests().stream()
                .filter(contest -> label.isDecidedBy(contest))
                .flatMap(c -> Stream.of(c.pair().firstId(), c.pair().secondId()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> ids(List<Holding> holdings) {
        return new ArrayList<>(holdings.stream().map(Holding::organizationId).toList());
    }

    private String names(List<String> organizationIds, int most) {
        List<String> names = organizationIds.stream().limit(most).map(context::shortName).toList();
        int unnamed = organizationIds.size() - names.size();
        return unnamed > 0
                ? context.say("list.more", String.join(", ", names), unnamed)
                : context.list(names);
    }
}
