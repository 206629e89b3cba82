package org.plazaatlas.workspace.own;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.ValidTime;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes records as the files of an atlas folder have them. Texts that such a file has in English
 * alone are written in English.
 */
final class OwnRecordWriter {

    private final JsonObject json = new JsonObject();

    private OwnRecordWriter() {}

    static JsonObject claim(Claim claim) {
        OwnRecordWriter record = new OwnRecordWriter();
        record.text("id", claim.id());
        record.text("organization", claim.organizationId());
        record.json.add("area", area(claim.area()));
        record.text("level", claim.level().code());
        record.time(claim.validTime());
        record.text("evidence", claim.evidenceDate().toString());
        record.text("confidence", claim.confidence().code());
        claim.credibility()
                .ifPresent(grade -> record.json.addProperty("credibility", grade.grade()));
        record.text("source", claim.sourceId());
        record.text("locator", claim.locator().en());
        record.textIfAny("note", claim.note().en());
        return record.json;
    }

    static JsonObject event(Event event) {
        OwnRecordWriter record = new OwnRecordWriter();
        record.text("id", event.id());
        record.text("start", event.start().toString());
        record.optional("end", event.end());
        record.text("kind", event.kind().code());
        record.bothLanguages("title", event.title());
        record.bothLanguages("summary", event.summary());
        record.text("place", event.place().en());
        record.optional("state", event.stateCode());
        event.location().ifPresent(place -> addPlace(place, record.json));
        record.json.add("organizations", texts(event.organizationIds()));
        record.json.addProperty("shock", event.shock());
        record.text("source", event.sourceId());
        record.text("locator", event.locator().en());
        return record.json;
    }

    static JsonObject relation(Relation relation) {
        OwnRecordWriter record = new OwnRecordWriter();
        record.text("first", relation.firstId());
        record.text("second", relation.secondId());
        record.text("kind", relation.kind().code());
        record.time(relation.validTime());
        record.text("source", relation.sourceId());
        record.text("locator", relation.locator().en());
        record.textIfAny("note", relation.note().en());
        return record.json;
    }

    static JsonObject source(Source source) {
        OwnRecordWriter record = new OwnRecordWriter();
        record.text("id", source.id());
        record.text("title", source.title());
        record.textIfAny("author", source.author());
        if (!source.publisher().isEmpty()) {
            record.bothLanguages("publisher", source.publisher());
        }
        record.optional("published", source.published());
        record.textIfAny("url", source.url());
        record.text("kind", source.kind().code());
        record.text("tier", source.tier().code());
        record.textIfAny("tierReason", source.tierReason().en());
        record.text("origin", source.origin());
        record.optional("reliability", source.reliability());
        record.textIfAny("note", source.note().en());
        return record.json;
    }

    private static JsonObject area(Area area) {
        JsonObject json = new JsonObject();
        switch (area) {
            case Area.States(var codes) -> json.add("states", texts(codes));
            case Area.Municipality(var state, var name) -> {
                json.addProperty("state", state);
                json.addProperty("municipality", name);
            }
            case Area.Circle(var centre, var radiusKm) -> {
                addPlace(centre, json);
                json.addProperty("radiusKm", radiusKm);
            }
            case Area.Polygon(var corners) -> json.add("polygon", points(corners));
        }
        return json;
    }

    /** As GeoJSON has them: longitude, then latitude. */
    private static JsonArray points(List<LonLat> corners) {
        JsonArray points = new JsonArray();
        for (LonLat corner : corners) {
            JsonArray point = new JsonArray();
            point.add(corner.longitude());
            point.add(corner.latitude());
            points.add(point);
        }
        return points;
    }

    private static void addPlace(LonLat place, JsonObject json) {
        json.addProperty("lon", place.longitude());
        json.addProperty("lat", place.latitude());
    }

    private static JsonArray texts(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private void text(String key, String value) {
        json.addProperty(key, value);
    }

    private void textIfAny(String key, String value) {
        if (!value.isEmpty()) {
            text(key, value);
        }
    }

    private void optional(String key, Optional<?> value) {
        value.ifPresent(known -> text(key, known.toString()));
    }

    private void time(ValidTime time) {
        optional("from", time.from());
        optional("to", time.to());
    }

    private void bothLanguages(String key, Text text) {
        JsonObject both = new JsonObject();
        both.addProperty("es", text.es());
        both.addProperty("en", text.en());
        json.add(key, both);
    }
}
