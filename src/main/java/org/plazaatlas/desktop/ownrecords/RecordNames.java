package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Subject;

import java.util.function.Function;

/** The names of claims and relations, which have none of their own, in both languages. */
final class RecordNames {

    private final Dossiers dossiers;

    RecordNames(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    Text organization(String id) {
        return both(language -> dossiers.name(Subject.organization(id), language));
    }

    Text area(Area area) {
        return both(language -> dossiers.areaName(area, language));
    }

    Text of(Claim claim) {
        return Words.both(
                RecordNames.class,
                "name.claim." + claim.level().name(),
                organization(claim.organizationId()),
                area(claim.area()));
    }

    Text of(Relation relation) {
        return Words.both(
                RecordNames.class,
                "name.relation." + relation.kind().name(),
                organization(relation.firstId()),
                organization(relation.secondId()));
    }

    private static Text both(Function<Language, String> name) {
        return new Text(name.apply(Language.ES), name.apply(Language.EN));
    }
}
