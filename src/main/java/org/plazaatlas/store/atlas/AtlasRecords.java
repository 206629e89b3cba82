package org.plazaatlas.store.atlas;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.RecordFields;

import java.util.List;
import java.util.Optional;

/**
 * Makes the values of the model from the fields of their records, one method for each kind. The
 * methods read the fields in the order in which the files have them.
 */
final class AtlasRecords {

    private static final FieldType<HomicideCount.Basis> BASIS =
            FieldType.oneOf(HomicideCount.Basis.class);

    private AtlasRecords() {}

    static Organization organization(RecordFields fields) {
        String id = fields.text("id");
        Text name = fields.bothLanguages("name");
        return new Organization(
                id,
                name,
                fields.optionalText("shortName").orElse(name.es()),
                fields.texts("aliases"),
                fields.oneOf("kind", OrganizationKind.class),
                fields.optionalText("parent"),
                fields.optionalDate("activeFrom"),
                fields.optionalDate("activeTo"),
                fields.optionalDate("designated"),
                fields.bothLanguages("summary"),
                fields.texts("sources"),
                Optional.empty());
    }

    static Claim claim(RecordFields fields) {
        return new Claim(
                fields.text("id"),
                fields.text("organization"),
                fields.area("area"),
                fields.oneOf("level", Level.class),
                validTime(fields),
                fields.date("evidence"),
                fields.oneOf("confidence", Confidence.class),
                fields.optional("credibility", FieldType.CREDIBILITY),
                fields.text("source"),
                fields.english("locator"),
                fields.englishIfAny("note"));
    }

    static Relation relation(RecordFields fields) {
        return new Relation(
                fields.text("first"),
                fields.text("second"),
                fields.oneOf("kind", RelationKind.class),
                validTime(fields),
                fields.text("source"),
                fields.english("locator"),
                fields.englishIfAny("note"));
    }

    static Dispute dispute(RecordFields fields) {
        return new Dispute(
                fields.text("id"),
                fields.text("first"),
                fields.text("second"),
                fields.area("area"),
                validTime(fields),
                fields.date("evidence"),
                fields.oneOf("intensity", DisputeIntensity.class),
                fields.oneOf("confidence", Confidence.class),
                fields.text("source"),
                fields.english("locator"),
                fields.englishIfAny("note"));
    }

    private static ValidTime validTime(RecordFields fields) {
        return new ValidTime(fields.optionalDate("from"), fields.optionalDate("to"));
    }

    static IncidentSeries incidentSeries(RecordFields fields) {
        return new IncidentSeries(
                fields.text("first"),
                fields.text("second"),
                fields.text("state"),
                fields.optionalText("municipality"),
                fields.required("months", FieldType.INCIDENT_COUNTS, List.of()));
    }

    static Event event(RecordFields fields) {
        return new Event(
                fields.text("id"),
                fields.date("start"),
                fields.optionalDate("end"),
                fields.oneOf("kind", EventKind.class),
                fields.bothLanguages("title"),
                fields.bothLanguages("summary"),
                fields.english("place"),
                fields.optionalText("state"),
                fields.optionalLocation(),
                fields.texts("organizations"),
                fields.trueOrFalse("shock"),
                fields.text("source"),
                fields.english("locator"));
    }

    static City city(RecordFields fields) {
        return new City(
                fields.text("id"),
                fields.placeName("name"),
                fields.textIfAny("municipality"),
                fields.text("state"),
                fields.location(),
                fields.optionalWholeNumber("population"),
                fields.oneOf("role", CityRole.class),
                fields.englishIfAny("note"),
                fields.texts("sources"));
    }

    static MunicipalitySeat seat(RecordFields fields) {
        return new MunicipalitySeat(
                fields.text("state"),
                fields.text("municipality"),
                fields.text("seat"),
                fields.location(),
                fields.text("origin"));
    }

    static HomicideCount homicides(RecordFields fields) {
        HomicideCount read =
                new HomicideCount(
                        fields.text("state"),
                        fields.wholeNumber("year"),
                        fields.optional("basis", BASIS).orElse(HomicideCount.Basis.CERTIFICATES),
                        fields.optionalWholeNumber("count"),
                        fields.optionalNumber("ratePer100k"),
                        fields.text("source"),
                        fields.english("locator"));
        if (!fields.has("count") && !fields.has("ratePer100k")) {
            fields.problem("homicides.noFigure");
        }
        return read;
    }

    static CityHomicideCount cityHomicides(RecordFields fields) {
        return new CityHomicideCount(
                fields.text("city"),
                fields.wholeNumber("year"),
                fields.oneOf("basis", HomicideCount.Basis.class),
                fields.wholeNumber("count"),
                fields.text("source"),
                fields.english("locator"),
                fields.englishIfAny("note"));
    }

    static ConflictRegion conflictRegion(RecordFields fields) {
        return new ConflictRegion(
                fields.text("state"), fields.text("source"), fields.english("locator"));
    }

    static Population population(RecordFields fields) {
        return new Population(
                fields.text("state"),
                fields.wholeNumber("year"),
                fields.wholeNumber("inhabitants"),
                fields.text("source"),
                fields.english("locator"));
    }

    static Study study(RecordFields fields) {
        return new Study(
                fields.text("source"),
                fields.oneOf("bearing", Study.Bearing.class),
                fields.bothLanguages("finding"),
                fields.bothLanguages("caveat"),
                fields.english("locator"));
    }

    static NationalFigure nationalFigure(RecordFields fields) {
        return new NationalFigure(
                fields.text("id"),
                fields.bothLanguages("title"),
                fields.date("start"),
                fields.optionalDate("end"),
                fields.number("value"),
                fields.english("unit"),
                fields.text("source"),
                fields.english("locator"));
    }

    static Presidency presidency(RecordFields fields) {
        return new Presidency(
                fields.text("name"),
                fields.date("from"),
                fields.date("to"),
                fields.text("party"),
                fields.texts("sources"));
    }

    static GlossaryTerm glossaryTerm(RecordFields fields) {
        return new GlossaryTerm(
                fields.bothLanguages("term"),
                fields.bothLanguages("definition"),
                fields.text("source"));
    }

    static FoundingFact foundingFact(RecordFields fields) {
        return new FoundingFact(
                fields.text("source"),
                fields.english("section"),
                fields.english("fact"),
                fields.english("heldIn"),
                fields.optional("holders", FieldType.SUBJECTS).orElse(List.of()));
    }

    static Source source(RecordFields fields) {
        String id = fields.text("id");
        String title = fields.text("title");
        String author = fields.textIfAny("author");
        Text publisher = fields.nameIfAny("publisher");
        Optional<PartialDate> published = fields.optionalDate("published");
        String url = fields.textIfAny("url");
        SourceKind kind = fields.oneOf("kind", SourceKind.class);
        return new Source(
                id,
                title,
                author,
                publisher,
                published,
                url,
                kind,
                fields.optional("tier", FieldType.oneOf(SourceTier.class))
                        .orElse(SourceTier.usualOf(kind)),
                fields.englishIfAny("tierReason"),
                fields.optionalText("origin").orElse(id),
                fields.optional("reliability", FieldType.RELIABILITY),
                fields.englishIfAny("note"));
    }
}
