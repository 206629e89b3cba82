package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.territory.evidence.DisputeEvidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whom an organization, or what it is a faction of, fights over which places on the date. */
final class OrganizationDisputes {

    private static final int NAMED = 4;

    private final DossierContext context;
    private final Map<String, List<DisputeEvidence>> byOther = new LinkedHashMap<>();

    /** What is told of the fights with another organization. */
    record Told(String words, List<String> sourceIds) {
        static final Told NOTHING = new Told("", List.of());
    }

    /**
     * @param lineage the organization, then what it is a faction of
     */
    OrganizationDisputes(List<String> lineage, DossierContext context) {
        this.context = context;
        for (DisputeEvidence dispute : context.history().disputesInForce(context.date())) {
            for (String id : lineage) {
                add(dispute, id, lineage);
            }
        }
    }

    private void add(DisputeEvidence dispute, String id, List<String> lineage) {
        String first = dispute.pair().firstId();
        String second = dispute.pair().secondId();
        if (first.equals(id) && !lineage.contains(second)) {
            byOther.computeIfAbsent(second, _ -> new ArrayList<>()).add(dispute);
        } else if (second.equals(id) && !lineage.contains(first)) {
            byOther.computeIfAbsent(first, _ -> new ArrayList<>()).add(dispute);
        }
    }

    /** The ids of those whom it fights. */
    Set<String> others() {
        return byOther.keySet();
    }

    /** The places over which it fights another organization, each once. */
    Set<Area> placesWith(String otherId) {
        Set<Area> places = new LinkedHashSet<>();
        byOther.getOrDefault(otherId, List.of()).forEach(dispute -> places.add(dispute.area()));
        return places;
    }

    /** Over which places it fights another organization, with the sources of that. */
    Told told(String otherId) {
        List<String> places =
                placesWith(otherId).stream().map(new AreaWords(context)::name).distinct().toList();
        if (places.isEmpty()) {
            return Told.NOTHING;
        }
        int unnamed = Math.max(0, places.size() - NAMED);
        String named = String.join("; ", places.subList(0, places.size() - unnamed));
        return new Told(
                context.say(
                        "relation.over",
                        unnamed > 0 ? context.say("list.more", named, unnamed) : named),
                sourceIds(otherId));
    }

    private List<String> sourceIds(String otherId) {
        return byOther.get(otherId).stream()
                .map(DisputeEvidence::told)
                .flatMap(Optional::stream)
                .map(Dispute::sourceId)
                .distinct()
                .toList();
    }
}
