package org.plazaatlas.store.atlas;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Study;
import org.plazaatlas.store.json.RecordFields;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of record in an atlas folder.
 *
 * @param file name of the JSON file that holds a list of them
 * @param required whether a folder must have the file
 * @param reader makes a record from its fields, and reads them in the order of the file
 */
public record RecordKind<T>(String file, boolean required, Function<RecordFields, T> reader) {

    public static final RecordKind<MunicipalitySeat> SEATS =
            required(AtlasFiles.SEATS, AtlasRecords::seat);
    public static final RecordKind<Organization> ORGANIZATIONS =
            required(AtlasFiles.ORGANIZATIONS, AtlasRecords::organization);
    public static final RecordKind<Claim> CLAIMS = required(AtlasFiles.CLAIMS, AtlasRecords::claim);
    public static final RecordKind<Relation> RELATIONS =
            required(AtlasFiles.RELATIONS, AtlasRecords::relation);
    public static final RecordKind<Dispute> DISPUTES =
            optional(AtlasFiles.DISPUTES, AtlasRecords::dispute);
    public static final RecordKind<IncidentSeries> INCIDENT_SERIES =
            optional(AtlasFiles.INCIDENT_COUNTS, AtlasRecords::incidentSeries);
    public static final RecordKind<Event> EVENTS = required(AtlasFiles.EVENTS, AtlasRecords::event);
    public static final RecordKind<City> CITIES = required(AtlasFiles.CITIES, AtlasRecords::city);
    public static final RecordKind<CityHomicideCount> CITY_HOMICIDES =
            optional(AtlasFiles.CITY_HOMICIDES, AtlasRecords::cityHomicides);
    public static final RecordKind<HomicideCount> HOMICIDES =
            required(AtlasFiles.HOMICIDES, AtlasRecords::homicides);
    public static final RecordKind<Population> POPULATIONS =
            optional(AtlasFiles.POPULATIONS, AtlasRecords::population);
    public static final RecordKind<NationalFigure> NATIONAL_FIGURES =
            required(AtlasFiles.NATIONAL_FIGURES, AtlasRecords::nationalFigure);
    public static final RecordKind<Presidency> PRESIDENCIES =
            required(AtlasFiles.PRESIDENCIES, AtlasRecords::presidency);
    public static final RecordKind<GlossaryTerm> GLOSSARY =
            required(AtlasFiles.GLOSSARY, AtlasRecords::glossaryTerm);
    static final RecordKind<Study> STUDIES = optional(AtlasFiles.STUDIES, AtlasRecords::study);
    public static final RecordKind<FoundingFact> FOUNDING_FACTS =
            required(AtlasFiles.FOUNDING_FACTS, AtlasRecords::foundingFact);
    static final RecordKind<ConflictRegion> CONFLICT_REGIONS =
            optional(AtlasFiles.CONFLICT_REGIONS, AtlasRecords::conflictRegion);
    public static final RecordKind<Source> SOURCES =
            required(AtlasFiles.SOURCES, AtlasRecords::source);

    /** In the order in which their problems are reported. */
    public static final List<RecordKind<?>> ALL =
            List.of(
                    SEATS,
                    ORGANIZATIONS,
                    CLAIMS,
                    RELATIONS,
                    DISPUTES,
                    INCIDENT_SERIES,
                    EVENTS,
                    CITIES,
                    CITY_HOMICIDES,
                    HOMICIDES,
                    POPULATIONS,
                    NATIONAL_FIGURES,
                    PRESIDENCIES,
                    GLOSSARY,
                    STUDIES,
                    FOUNDING_FACTS,
                    CONFLICT_REGIONS,
                    SOURCES);

    private static <T> RecordKind<T> required(String file, Function<RecordFields, T> reader) {
        return new RecordKind<>(file, true, reader);
    }

    private static <T> RecordKind<T> optional(String file, Function<RecordFields, T> reader) {
        return new RecordKind<>(file, false, reader);
    }
}
