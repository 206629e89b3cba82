package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;

import java.util.ArrayList;
import java.util.List;

/** How organizations stand to each other; a faction shares the relations of its parent. */
public final class OrganizationRelations {

    private final DossierContext context;

    public OrganizationRelations(DossierContext context) {
        this.context = context;
    }

    /**
     * Relations of a kind, in force on the date, between two organizations or those that they are
     * factions of.
     */
    public List<Relation> between(String firstId, String secondId, RelationKind kind) {
        List<String> others = lineage(secondId);
        return lineage(firstId).stream()
                .flatMap(
                        id ->
                                inForce(id, kind).stream()
                                        .filter(r -> others.contains(r.otherThan(id))))
                .distinct()
                .toList();
    }

    /** An organization's own relations of a kind in force on the date. */
    public List<Relation> inForce(String organizationId, RelationKind kind) {
        return context.references().relationsOf(organizationId).stream()
                .filter(relation -> relation.kind() == kind)
                .filter(context::isInForce)
                .toList();
    }

    /** The organization, then what it is a faction of, and so on. */
    public List<String> lineage(String organizationId) {
        List<String> lineage = new ArrayList<>(List.of(organizationId));
        lineage.addAll(context.history().lineage().ancestorsOf(organizationId));
        return lineage;
    }
}
