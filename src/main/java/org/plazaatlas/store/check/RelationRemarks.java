package org.plazaatlas.store.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.store.atlas.AtlasFiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Remarks on relations: many that end on the day on which their data set does, and pairs that are
 * rivals and allies at once, although no note says in which place they are which.
 */
final class RelationRemarks {

    /** So many ends of one source on one date are the end of the source, not of the relations. */
    private static final int MANY = 5;

    private final AtlasContents contents;
    private final RemarkList remarks;

    RelationRemarks(AtlasContents contents, RemarkList remarks) {
        this.contents = contents;
        this.remarks = remarks;
    }

    void add() {
        addEnds();
        addRivalAllies();
    }

    private record End(String sourceId, PartialDate date) {}

    private void addEnds() {
        Map<End, Long> ends =
                contents.relations().stream()
                        .filter(relation -> relation.validTime().to().isPresent())
                        .collect(
                                groupingBy(
                                        r -> new End(r.sourceId(), r.validTime().to().get()),
                                        LinkedHashMap::new,
                                        counting()));
        ends.forEach(
                (end, count) -> {
                    if (count >= MANY) {
                        remarks.add(
                                AtlasFiles.RELATIONS,
                                end.sourceId,
                                "remark.ends",
                                count,
                                end.date.toString());
                    }
                });
    }

    private void addRivalAllies() {
        Map<String, List<Relation>> byPair =
                contents.relations().stream()
                        .filter(relation -> relation.kind().isSymmetric())
                        .collect(groupingBy(RelationRemarks::pair, LinkedHashMap::new, toList()));
        byPair.forEach(this::addRivalAllies);
    }

    private static String pair(Relation relation) {
        return Stream.of(relation.firstId(), relation.secondId()).sorted().collect(joining(" + "));
    }

    private void addRivalAllies(String pair, List<Relation> relations) {
        List<String> sources = new ArrayList<>();
        for (Relation rivals : of(RelationKind.RIVAL, relations)) {
            for (Relation allies : of(RelationKind.ALLY, relations)) {
                if (rivals.validTime().range().overlaps(allies.validTime().range())
                        && !(namesAPlace(rivals) && namesAPlace(allies))) {
                    sources.add(rivals.sourceId() + " / " + allies.sourceId());
                }
            }
        }
        if (!sources.isEmpty()) {
            remarks.add(
                    AtlasFiles.RELATIONS, pair, "remark.rivalAllies", String.join("; ", sources));
        }
    }

    private static List<Relation> of(RelationKind kind, List<Relation> relations) {
        return relations.stream()
                .filter(relation -> relation.kind() == kind)
                .sorted(Comparator.comparing(Relation::sourceId))
                .toList();
    }

    private boolean namesAPlace(Relation relation) {
        String note = " " + relation.note().en().toLowerCase(Locale.ROOT) + " ";
        return placeNames().anyMatch(name -> note.matches("(?sU).*\\b\\Q" + name + "\\E\\b.*"));
    }

    private Stream<String> placeNames() {
        return Stream.of(
                        contents.states().stream()
                                .flatMap(s -> Stream.of(s.name().es(), s.name().en())),
                        contents.cities().stream().map(city -> city.name().en()),
                        contents.seats().stream().map(seat -> seat.municipality()))
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct();
    }
}
