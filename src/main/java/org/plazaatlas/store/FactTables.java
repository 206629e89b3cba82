package org.plazaatlas.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.SourceKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The keeper's tables: the columns of each, and the record of the atlas that a row becomes. */
final class FactTables {

    static final List<FactTable> ALL =
            List.of(
                    table(
                            "organizations.csv",
                            AtlasFiles.ORGANIZATIONS,
                            "org_id,name_es,name_en,short_name,aliases,kind,parent_org_id,active_from,"
                                + "active_to,fto_designated,summary_en,summary_es,source_ids",
                            FactTables::organization),
                    table(
                                    "influence_claims.csv",
                                    AtlasFiles.CLAIMS,
                                    "claim_id,org_id,area_kind,area_ref,level,valid_from,valid_to,"
                                            + "evidence_date,confidence,source_id,locator,note",
                                    FactTables::claim)
                            .withOptional("credibility"),
                    table(
                            "relations.csv",
                            AtlasFiles.RELATIONS,
                            "org_a,org_b,relation,valid_from,valid_to,source_id,locator,note",
                            FactTables::relation),
                    table(
                            "events.csv",
                            AtlasFiles.EVENTS,
                            "event_id,date_start,date_end,kind,title_en,title_es,summary_en,"
                                    + "summary_es,place,state_code,lat,lon,org_ids,is_shock,"
                                    + "source_id,locator",
                            FactTables::event),
                    table(
                            "cities.csv",
                            AtlasFiles.CITIES,
                            "city_id,name,municipality,state_code,lat,lon,population,role,note,"
                                    + "source_ids",
                            FactTables::city),
                    table(
                            "municipality_seats.csv",
                            AtlasFiles.SEATS,
                            "area_ref,seat,lat,lon,source",
                            FactTables::seat),
                    table(
                            "state_homicides.csv",
                            AtlasFiles.HOMICIDES,
                            "state_code,state_name,year,homicides,rate_per_100k,source_id,locator",
                            FactTables::homicides),
                    table(
                                    "state_populations.csv",
                                    AtlasFiles.POPULATIONS,
                                    "state_code,state_name,year,inhabitants,source_id,locator",
                                    FactTables::population)
                            .thatMayBeMissing(),
                    table(
                            "national_series.csv",
                            AtlasFiles.NATIONAL_FIGURES,
                            "series_id,title_en,title_es,date_or_year,value,unit,source_id,locator",
                            FactTables::nationalFigure),
                    table(
                            "presidencies.csv",
                            AtlasFiles.PRESIDENCIES,
                            "name,from,to,party,source_id",
                            FactTables::presidency),
                    table(
                            "glossary.csv",
                            AtlasFiles.GLOSSARY,
                            "term_es,term_en,definition_en,definition_es,source_id",
                            FactTables::glossaryTerm),
                    table(
                            "founding_documents.csv",
                            AtlasFiles.FOUNDING_FACTS,
                            "document,paragraph_or_section,fact,where",
                            FactTables::foundingFact),
                    table(
                                    "sources.csv",
                                    AtlasFiles.SOURCES,
                                    "source_id,title,author,publisher,published,url,kind,note",
                                    FactTables::source)
                            .withOptional("reliability"));

    private FactTables() {}

    private static FactTable table(
            String csv, String json, String header, Consumer<RowRecord> fill) {
        return new FactTable(csv, json, List.of(header.split(",")), fill);
    }

    private static void organization(RowRecord row) {
        row.text("id", "org_id")
                .bothLanguages("name", "name_es", "name_en")
                .textIfAny("shortName", "short_name")
                .list("aliases", "aliases")
                .oneOf("kind", "kind", OrganizationKind.class)
                .textIfAny("parent", "parent_org_id")
                .dateIfAny("activeFrom", "active_from")
                .dateIfAny("activeTo", "active_to")
                .dateIfAny("designated", "fto_designated")
                .bothLanguages("summary", "summary_es", "summary_en")
                .list("sources", "source_ids");
    }

    private static void claim(RowRecord row) {
        row.text("id", "claim_id")
                .text("organization", "org_id")
                .add("area", area(row))
                .oneOf("level", "level", Level.class)
                .date("from", "valid_from")
                .dateIfAny("to", "valid_to")
                .date("evidence", "evidence_date")
                .oneOf("confidence", "confidence", Confidence.class)
                .numberIfAny("credibility", "credibility", Shape.CREDIBILITY)
                .text("source", "source_id")
                .english("locator", "locator")
                .englishIfAny("note", "note");
    }

    private static JsonObject area(RowRecord row) {
        String reference = row.cell("area_ref");
        return switch (row.cell("area_kind")) {
            case "state" -> states(reference);
            case "municipality" -> municipality(row);
            case "around" -> circle(row);
            default -> {
                row.refuse("area_kind", Message.of("expected.areaKind"));
                yield new JsonObject();
            }
        };
    }

    private static JsonObject states(String code) {
        JsonArray codes = new JsonArray();
        codes.add(code);
        JsonObject area = new JsonObject();
        area.add("states", codes);
        return area;
    }

    private static JsonObject municipality(RowRecord row) {
        JsonObject area = new JsonObject();
        String[] codeAndName = row.cell("area_ref").split(":", 2);
        if (codeAndName.length == 2) {
            area.addProperty("state", codeAndName[0]);
            area.addProperty("municipality", codeAndName[1]);
        } else {
            row.refuse("area_ref", Message.of("expected.municipalityRef"));
        }
        return area;
    }

    private static JsonObject circle(RowRecord row) {
        JsonObject area = new JsonObject();
        try {
            String[] parts = row.cell("area_ref").split(",", 3);
            area.addProperty("lon", new BigDecimal(parts[1]));
            area.addProperty("lat", new BigDecimal(parts[0]));
            area.addProperty("radiusKm", new BigDecimal(parts[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            row.refuse("area_ref", Message.of("expected.circleRef"));
        }
        return area;
    }

    private static void relation(RowRecord row) {
        row.text("first", "org_a")
                .text("second", "org_b")
                .oneOf("kind", "relation", RelationKind.class)
                .dateIfAny("from", "valid_from")
                .dateIfAny("to", "valid_to")
                .text("source", "source_id")
                .english("locator", "locator")
                .englishIfAny("note", "note");
    }

    private static void event(RowRecord row) {
        row.text("id", "event_id")
                .date("start", "date_start")
                .dateIfAny("end", "date_end")
                .oneOf("kind", "kind", EventKind.class)
                .bothLanguages("title", "title_es", "title_en")
                .bothLanguages("summary", "summary_es", "summary_en")
                .english("place", "place")
                .textIfAny("state", "state_code")
                .numberIfAny("lon", "lon", Shape.LONGITUDE)
                .numberIfAny("lat", "lat", Shape.LATITUDE)
                .list("organizations", "org_ids")
                .trueOrFalse("shock", "is_shock")
                .text("source", "source_id")
                .english("locator", "locator");
    }

    private static void city(RowRecord row) {
        row.text("id", "city_id")
                .text("name", "name")
                .textIfAny("municipality", "municipality")
                .text("state", "state_code")
                .number("lon", "lon", Shape.LONGITUDE)
                .number("lat", "lat", Shape.LATITUDE)
                .numberIfAny("population", "population", Shape.WHOLE_NUMBER)
                .oneOf("role", "role", CityRole.class)
                .englishIfAny("note", "note")
                .list("sources", "source_ids");
    }

    private static void seat(RowRecord row) {
        municipality(row).entrySet().forEach(e -> row.add(e.getKey(), e.getValue()));
        row.text("seat", "seat")
                .number("lon", "lon", Shape.LONGITUDE)
                .number("lat", "lat", Shape.LATITUDE)
                .text("origin", "source");
    }

    private static void homicides(RowRecord row) {
        row.text("state", "state_code")
                .number("year", "year", Shape.WHOLE_NUMBER)
                .numberIfAny("count", "homicides", Shape.WHOLE_NUMBER)
                .numberIfAny("ratePer100k", "rate_per_100k", Shape.NUMBER)
                .text("source", "source_id")
                .english("locator", "locator");
    }

    private static void population(RowRecord row) {
        row.text("state", "state_code")
                .number("year", "year", Shape.WHOLE_NUMBER)
                .number("inhabitants", "inhabitants", Shape.WHOLE_NUMBER)
                .text("source", "source_id")
                .english("locator", "locator");
    }

    private static void nationalFigure(RowRecord row) {
        row.text("id", "series_id").bothLanguages("title", "title_es", "title_en");
        period(row);
        row.number("value", "value", Shape.NUMBER)
                .english("unit", "unit")
                .text("source", "source_id")
                .english("locator", "locator");
    }

    /** A date, or a start and an end with a slash between them. */
    private static void period(RowRecord row) {
        String[] startAndEnd = row.cell("date_or_year").split("/", 2);
        row.date("start", "date_or_year", startAndEnd[0]);
        if (startAndEnd.length == 2) {
            row.date("end", "date_or_year", startAndEnd[1]);
        }
    }

    private static void presidency(RowRecord row) {
        row.text("name", "name")
                .date("from", "from")
                .date("to", "to")
                .text("party", "party")
                .list("sources", "source_id");
    }

    private static void glossaryTerm(RowRecord row) {
        row.bothLanguages("term", "term_es", "term_en")
                .bothLanguages("definition", "definition_es", "definition_en")
                .text("source", "source_id");
    }

    private static void foundingFact(RowRecord row) {
        row.text("source", "document")
                .english("section", "paragraph_or_section")
                .english("fact", "fact")
                .english("heldIn", "where");
    }

    private static void source(RowRecord row) {
        row.text("id", "source_id")
                .text("title", "title")
                .textIfAny("author", "author")
                .textIfAny("publisher", "publisher")
                .dateIfAny("published", "published")
                .textIfAny("url", "url")
                .oneOf("kind", "kind", SourceKind.class)
                .textIfAny("reliability", "reliability", Shape.RELIABILITY)
                .englishIfAny("note", "note");
    }
}
