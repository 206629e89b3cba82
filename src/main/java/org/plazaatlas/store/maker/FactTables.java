package org.plazaatlas.store.maker;

import org.plazaatlas.model.HomicideCount.Basis;
import org.plazaatlas.store.atlas.RecordKind;

import java.util.Arrays;
import java.util.List;

/**
 * The keeper's tables that become files of records: the columns of each, and the field of the
 * record that each column holds. Tables of one kind become one file, in this order.
 */
final class FactTables {

    static final List<FactTable> ALL =
            List.of(
                    table(
                            "organizations.csv",
                            RecordKind.ORGANIZATIONS,
                            "org_id=id,name_es=name.es,name_en=name.en,short_name=shortName,aliases,"
                                + "kind,parent_org_id=parent,active_from=activeFrom,"
                                + "active_to=activeTo,fto_designated=designated,"
                                + "summary_en=summary.en,summary_es=summary.es,source_ids=sources"),
                    table(
                                    "influence_claims.csv",
                                    RecordKind.CLAIMS,
                                    "claim_id=id,org_id=organization,area_kind=,area_ref=,level,"
                                            + "valid_from=from,valid_to=to,evidence_date=evidence,"
                                            + "confidence,source_id=source,locator,note")
                            .withOptional("credibility"),
                    table(
                            "relations.csv",
                            RecordKind.RELATIONS,
                            "org_a=first,org_b=second,relation=kind,valid_from=from,valid_to=to,"
                                    + "source_id=source,locator,note"),
                    table(
                                    "disputes.csv",
                                    RecordKind.DISPUTES,
                                    "dispute_id=id,org_a=first,org_b=second,area_kind=,area_ref=,"
                                            + "valid_from=from,valid_to=to,evidence_date=evidence,"
                                            + "intensity,confidence,source_id=source,locator,note")
                            .thatMayBeMissing(),
                    table(
                            "events.csv",
                            RecordKind.EVENTS,
                            "event_id=id,date_start=start,date_end=end,kind,title_en=title.en,"
                                    + "title_es=title.es,summary_en=summary.en,"
                                    + "summary_es=summary.es,place,state_code=state,lat,lon,"
                                    + "org_ids=organizations,is_shock=shock,source_id=source,"
                                    + "locator"),
                    table(
                            "cities.csv",
                            RecordKind.CITIES,
                            "city_id=id,name,municipality,state_code=state,lat,lon,population,role,"
                                    + "note,source_ids=sources"),
                    table(
                                    "municipality_seats.csv",
                                    RecordKind.SEATS,
                                    "area_ref=state:municipality,seat,lat,lon,source=origin")
                            .expecting("area_ref", "expected.municipalityRef"),
                    homicides("state_homicides.csv", Basis.CERTIFICATES),
                    homicides("state_homicides_police.csv", Basis.POLICE).thatMayBeMissing(),
                    table(
                                    "state_homicide_rates_told.csv",
                                    RecordKind.HOMICIDES,
                                    "state_code=state,state_name=,year,rate_per_100k=ratePer100k,"
                                            + "source_id=source,locator")
                            .withConstant("basis", Basis.TOLD.code())
                            .thatMayBeMissing(),
                    table(
                                    "city_homicides.csv",
                                    RecordKind.CITY_HOMICIDES,
                                    "city_id=city,year,count,basis,source_id=source,locator,note")
                            .thatMayBeMissing(),
                    table(
                                    "state_populations.csv",
                                    RecordKind.POPULATIONS,
                                    "state_code=state,state_name=,year,inhabitants,"
                                            + "source_id=source,locator")
                            .thatMayBeMissing(),
                    table(
                            "national_series.csv",
                            RecordKind.NATIONAL_FIGURES,
                            "series_id=id,title_en=title.en,title_es=title.es,"
                                    + "date_or_year=start/end,value,unit,source_id=source,locator"),
                    table(
                            "presidencies.csv",
                            RecordKind.PRESIDENCIES,
                            "name,from,to,party,source_id=sources"),
                    table(
                            "glossary.csv",
                            RecordKind.GLOSSARY,
                            "term_es=term.es,term_en=term.en,definition_en=definition.en,"
                                    + "definition_es=definition.es,source_id=source"),
                    table(
                            "founding_documents.csv",
                            RecordKind.FOUNDING_FACTS,
                            "document=source,paragraph_or_section=section,fact,where=heldIn"),
                    table(
                                    "sources.csv",
                                    RecordKind.SOURCES,
                                    "source_id=id,title,author,publisher,published,url,kind,note")
                            .withOptional("reliability"));

    /** What is told of each source beside its own table: it becomes part of the source's record. */
    static final FactTable SOURCE_REGISTER =
            table(
                            "source_register.csv",
                            SourceRegister.KIND,
                            "source_id=id,publisher_es=publisher.es,publisher_en=publisher.en,"
                                    + "origin,tier,tier_why=tierReason")
                    .thatMayBeMissing();

    private FactTables() {}

    /** A table of homicides of states, all of them counted on one basis. */
    private static FactTable homicides(String csv, Basis basis) {
        return table(
                        csv,
                        RecordKind.HOMICIDES,
                        "state_code=state,state_name=,year,homicides=count,"
                                + "rate_per_100k=ratePer100k,source_id=source,locator")
                .withConstant("basis", basis.code());
    }

    private static FactTable table(String csv, RecordKind<?> kind, String columns) {
        return new FactTable(
                csv, kind, Arrays.stream(columns.split(",")).map(TableColumn::parse).toList());
    }
}
