package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is whose rival on each day, by the relations in force. Days with the same relations in force
 * share one {@link Rivalries}. Safe for use by several threads.
 */
public final class RivalriesByDay {

    private final List<RelationValidity> relations;
    private final FactionTree lineage;
    private final Map<BitSet, Rivalries> known = new ConcurrentHashMap<>();

    /** The relations of an atlas; those that are neither of rivals nor of allies are ignored. */
    public RivalriesByDay(Atlas atlas, FactionTree lineage) {
        relations =
                atlas.contents().relations().stream()
                        .filter(Rivalries::decides)
                        .map(relation -> RelationValidity.of(relation, atlas))
                        .toList();
        this.lineage = lineage;
    }

    /** The days on which a relation of rivals or allies starts or ends. */
    public Set<LocalDate> changeDates() {
        return relations.stream()
                .map(RelationValidity::inForce)
                .filter(range -> !range.isEmpty())
                .flatMap(ClaimValidity::boundsOf)
                .collect(Collectors.toSet());
    }

    public Rivalries on(LocalDate day) {
        BitSet inForce =
                IntStream.range(0, relations.size())
                        .filter(i -> relations.get(i).inForce().contains(day))
                        .collect(BitSet::new, BitSet::set, BitSet::or);
        return known.computeIfAbsent(inForce, this::rivalries);
    }

    private Rivalries rivalries(BitSet inForce) {
        return new Rivalries(lineage, inForce.stream().mapToObj(relations::get).toList());
    }
}
