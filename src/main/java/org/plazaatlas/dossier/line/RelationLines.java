package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.OrganizationDisputes.Told;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.OrganizationRelations;
import org.plazaatlas.dossier.reading.RelationWords;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the relations of one organization: a line for each other party, with all sources. */
public final class RelationLines {

    private static final Comparator<Relation> EARLIEST_FIRST =
            Comparator.comparing(relation -> relation.validTime().range().from());

    private final DossierContext context;
    private final Organization organization;
    private final SubjectLinks links;
    private final List<String> lineage;

    public RelationLines(DossierContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
        links = new SubjectLinks(context);
        lineage =
                isFormed()
                        ? new OrganizationRelations(context).lineage(organization.id())
                        : List.of(organization.id());
    }

    /** A faction does not share its parent's relations before it exists. */
    private boolean isFormed() {
        return organization.activeFrom().map(context::hasCome).orElse(true);
    }

    /**
     * Those who are its rivals on the date: by a relation, its own or its parent's, or a dispute.
     */
    public Optional<Section> rivals() {
        Map<String, List<Relation>> byOther = inForce(RelationKind.RIVAL);
        OrganizationDisputes disputes = new OrganizationDisputes(lineage, context);
        byOther.keySet()
                .removeIf(
                        other ->
                                isOverruled(RelationKind.RIVAL, other)
                                        && disputes.placesWith(other).isEmpty());
        disputes.others().forEach(other -> byOther.putIfAbsent(other, List.of()));
        return section("heading.rivals", RelationKind.RIVAL, byOther, disputes::told);
    }

    /** Its allies on the date, including those of its parent. */
    public Optional<Section> allies() {
        Map<String, List<Relation>> byOther = inForce(RelationKind.ALLY);
        byOther.keySet().removeIf(other -> isOverruled(RelationKind.ALLY, other));
        return section("heading.allies", RelationKind.ALLY, byOther, _ -> Told.NOTHING);
    }

    private Map<String, List<Relation>> inForce(RelationKind kind) {
        OrganizationRelations relations = new OrganizationRelations(context);
        Map<String, List<Relation>> byOther = new LinkedHashMap<>();
        for (String id : lineage) {
            byOther(relations.inForce(id, kind), id).forEach(byOther::putIfAbsent);
        }
        byOther.keySet().removeAll(lineage);
        return byOther;
    }

    private Optional<Section> section(
            String headingKey,
            RelationKind kind,
            Map<String, List<Relation>> byOther,
            Function<String, Told> told) {
        return SubjectLinks.section(
                context.say(headingKey, byOther.size()),
                byOther.entrySet().stream()
                        .map(e -> line(e.getKey(), e.getValue(), kind, told.apply(e.getKey())))
                        .toList());
    }

    private Link line(String otherId, List<Relation> relations, RelationKind kind, Told told) {
        Link link = line(otherId, relations, doubt(kind, otherId));
        List<Subject> sources = new ArrayList<>(link.sources());
        sources.addAll(DossierContext.sources(told.sourceIds()));
        boolean counted = relations.isEmpty() && told.sourceIds().isEmpty();
        return new Link(
                link.target(),
                link.text(),
                DossierContext.joined(
                        told.words(),
                        counted ? context.say("relation.incidents") : "",
                        link.detail()),
                link.colourOf(),
                sources.stream().distinct().toList());
    }

    /**
     * Whether what decides on the date says otherwise: of two statements the newer one, and a
     * faction's own relations before those of its parent.
     */
    private boolean isOverruled(RelationKind kind, String otherId) {
        boolean rivals = context.snapshot().areRivals(organization.id(), otherId);
        return rivals != (kind == RelationKind.RIVAL);
    }

    /** A remark if statements contradict each other: some call allies what others call rivals. */
    private String doubt(RelationKind kind, String otherId) {
        RelationKind contrary = kind == RelationKind.RIVAL ? RelationKind.ALLY : RelationKind.RIVAL;
        boolean contradicted =
                new OrganizationRelations(context)
                        .inForce(organization.id(), contrary).stream()
                                .anyMatch(relation -> relation.concerns(otherId));
        return contradicted ? context.say("relation.contrary." + contrary.name()) : "";
    }

    /** The organization's own relations at other times, and its splits and mergers. */
    public Optional<Section> others() {
        List<Relation> others =
                context.references().relationsOf(organization.id()).stream()
                        .filter(r -> !r.kind().isSymmetric() || !context.isInForce(r))
                        .toList();
        List<Link> links =
                others.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::role, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .flatMap(
                                role ->
                                        byOther(role.getValue(), organization.id())
                                                .entrySet()
                                                .stream()
                                                .map(
                                                        e ->
                                                                line(
                                                                        e.getKey(),
                                                                        e.getValue(),
                                                                        role.getKey())))
                        .toList();
        return SubjectLinks.section(context.say("heading.relations.others"), links);
    }

    /** What the other party is to this organization, in words. */
    private String role(Relation relation) {
        String key = "role." + relation.kind().name();
        if (relation.kind().isSymmetric()) {
            return context.say(key);
        }
        return context.say(relation.firstId().equals(organization.id()) ? key : key + ".reverse");
    }

    private static Map<String, List<Relation>> byOther(Collection<Relation> relations, String id) {
        return relations.stream()
                .sorted(EARLIEST_FIRST)
                .collect(
                        Collectors.groupingBy(
                                r -> r.otherThan(id), LinkedHashMap::new, Collectors.toList()));
    }

    private Link line(String otherId, List<Relation> relations, String remark) {
        RelationWords words = new RelationWords(context);
        String detail =
                DossierContext.joined(
                        remark,
                        time(relations),
                        words.lapsed(relations),
                        through(relations),
                        relations.stream()
                                .map(words::remark)
                                .filter(note -> !note.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("; ")));
        List<String> sources = relations.stream().map(Relation::sourceId).distinct().toList();
        return context.atlas()
                .organization(otherId)
                .map(other -> links.organization(other, detail, sources))
                .orElseThrow();
    }

    /** The earliest start that a source gives, and the latest end if all give one. */
    private String time(List<Relation> relations) {
        Optional<PartialDate> from =
                relations.stream()
                        .flatMap(r -> r.validTime().from().stream())
                        .min(Comparator.naturalOrder());
        boolean open = relations.stream().anyMatch(r -> r.validTime().to().isEmpty());
        Optional<PartialDate> to =
                relations.stream()
                        .flatMap(r -> r.validTime().to().stream())
                        .max(Comparator.naturalOrder());
        return context.dates().span(from, open ? Optional.empty() : to);
    }

    private String through(List<Relation> relations) {
        return relations.isEmpty()
                        || relations.stream().anyMatch(r -> r.concerns(organization.id()))
                ? ""
                : lineage.stream()
                        .filter(id -> relations.stream().anyMatch(r -> r.concerns(id)))
                        .findFirst()
                        .map(id -> context.say("relation.through", context.ofOrganization(id)))
                        .orElse("");
    }
}
