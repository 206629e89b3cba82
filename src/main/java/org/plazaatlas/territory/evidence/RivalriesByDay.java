package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Relation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is whose rival on each day, by the relations then in force. Days with the same relations in
 * force have the very same rivalries. Safe for use by several threads.
 */
public final class RivalriesByDay {

    private final List<Relation> relations;
    private final FactionTree lineage;
    private final Map<BitSet, Rivalries> known = new ConcurrentHashMap<>();

    /** Takes all relations; those that say nothing of rivalry count for nothing. */
    public RivalriesByDay(Collection<Relation> relations, FactionTree lineage) {
        this.relations = relations.stream().filter(Rivalries::decides).toList();
        this.lineage = lineage;
    }

    /** The days on which a relation starts or ends that decides who are rivals. */
    public Set<LocalDate> changeDates() {
        return relations.stream()
                .map(relation -> relation.validTime().range())
                .filter(range -> !range.isEmpty())
                .flatMap(ClaimValidity::boundsOf)
                .collect(Collectors.toSet());
    }

    public Rivalries on(LocalDate day) {
        BitSet inForce =
                IntStream.range(0, relations.size())
                        .filter(i -> relations.get(i).validTime().contains(day))
                        .collect(BitSet::new, BitSet::set, BitSet::or);
        return known.computeIfAbsent(inForce, this::rivalries);
    }

    private Rivalries rivalries(BitSet inForce) {
        return new Rivalries(lineage, inForce.stream().mapToObj(relations::get).toList());
    }
}
