package org.plazaatlas.layer.inspect;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.language.Language;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerProblem;
import org.plazaatlas.layer.feature.StatedSystem;

import java.util.List;

/**
 * The report of a file as JSON. Keys and codes are stable and the same in all languages; only
 * messages are in one. The guide documents them.
 */
public final class ReportJson {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private final Language language;

    public ReportJson(Language language) {
        this.language = language;
    }

    /** The report as text of one JSON object. */
    public String text(FileReport report) {
        JsonObject object = new JsonObject();
        object.addProperty("file", report.file());
        object.addProperty("format", report.format().map(LayerFormat::code).orElse(null));
        object.addProperty("usable", report.isUsable());
        object.add("layers", array(report.layers().stream().map(this::layer).toList()));
        object.add("problems", array(report.problems().stream().map(this::problem).toList()));
        return GSON.toJson(object);
    }

    private static JsonArray array(List<? extends JsonElement> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    private JsonElement layer(LayerReport report) {
        JsonObject object = new JsonObject();
        object.addProperty("name", report.layer().name());
        object.addProperty("features", report.features());
        object.addProperty("geometry", report.geometry().code());
        object.addProperty("dimensions", report.heights() ? 3 : 2);
        JsonObject kinds = new JsonObject();
        report.kinds().forEach((kind, count) -> kinds.addProperty(kind.code(), count));
        object.add("geometries", kinds);
        object.addProperty("withoutGeometry", report.missing());
        object.addProperty("invalid", report.invalid());
        object.addProperty("beyondRepair", report.unmendable());
        object.add("crs", system(report.layer().system(), report.system()));
        object.add("bounds", bounds(report.bounds()));
        object.add(
                "boundsStated",
                report.layer().bounds().map(ReportJson::bounds).orElse(JsonNull.INSTANCE));
        object.add(
                "boundsLonLat", report.lonLat().map(ReportJson::bounds).orElse(JsonNull.INSTANCE));
        object.add("encoding", encoding(report));
        object.add("fields", array(report.fields().stream().map(ReportJson::field).toList()));
        object.add("places", report.places().map(ReportJson::places).orElse(JsonNull.INSTANCE));
        object.add("rows", array(report.rows().stream().map(row -> row(report, row)).toList()));
        return object;
    }

    private static JsonElement system(StatedSystem stated, LayerSystem read) {
        JsonObject object = new JsonObject();
        object.addProperty("name", read.name().isEmpty() ? null : read.name());
        object.addProperty("code", read.epsg().map(code -> "EPSG:" + code).orElse(null));
        object.addProperty("origin", read.origin().code());
        object.addProperty("stated", stated.isStated() ? written(stated) : null);
        object.addProperty("axesSwapped", read.swapped());
        return object;
    }

    private static String written(StatedSystem stated) {
        if (!stated.name().isEmpty()) {
            return stated.name();
        }
        return stated.wellKnownText().orElseGet(() -> "EPSG:" + stated.epsg().orElse(0));
    }

    private static JsonElement bounds(Envelope bounds) {
        if (bounds.isNull()) {
            return JsonNull.INSTANCE;
        }
        JsonArray array = new JsonArray();
        array.add(bounds.getMinX());
        array.add(bounds.getMinY());
        array.add(bounds.getMaxX());
        array.add(bounds.getMaxY());
        return array;
    }

    private static JsonElement encoding(LayerReport report) {
        if (report.layer().encoding().isEmpty()) {
            return JsonNull.INSTANCE;
        }
        var encoding = report.layer().encoding().get();
        JsonObject object = new JsonObject();
        object.addProperty("name", encoding.charset().name());
        object.addProperty("origin", encoding.origin().code());
        JsonArray examples = new JsonArray();
        report.accents().forEach(examples::add);
        object.add("examples", examples);
        return object;
    }

    private static JsonElement field(FieldProfile profile) {
        JsonObject object = new JsonObject();
        object.addProperty("name", profile.field().name());
        object.addProperty("type", profile.field().type().code());
        object.addProperty("filled", profile.filled());
        object.addProperty("distinct", profile.distinct().orElse(null));
        profile.numbers()
                .ifPresent(
                        numbers -> {
                            object.addProperty("min", numbers.least());
                            object.addProperty("max", numbers.most());
                            object.addProperty("sum", numbers.sum());
                        });
        profile.first().ifPresent(first -> object.addProperty("first", first));
        profile.last().ifPresent(last -> object.addProperty("last", last));
        object.add("examples", array(profile.examples().stream().map(ReportJson::value).toList()));
        if (!profile.counts().isEmpty()) {
            object.add("values", counts(profile.counts()));
        }
        return object;
    }

    private static JsonArray counts(List<FieldProfile.ValueCount> counts) {
        JsonArray array = new JsonArray();
        for (FieldProfile.ValueCount count : counts) {
            JsonObject object = new JsonObject();
            object.add("value", value(count.value()));
            object.addProperty("count", count.count());
            array.add(object);
        }
        return array;
    }

    private static JsonElement value(Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Double number when !Double.isFinite(number) -> JsonNull.INSTANCE;
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case byte[] bytes -> new JsonPrimitive(bytes.length + " bytes");
            default -> new JsonPrimitive(value.toString());
        };
    }

    private static JsonElement places(PlaceReport places) {
        JsonObject object = new JsonObject();
        object.addProperty("by", places.by());
        JsonArray fields = new JsonArray();
        places.fields().forEach(fields::add);
        object.add("fields", fields);
        object.addProperty("rows", places.rows());
        object.addProperty("matched", places.matched());
        object.addProperty("unmatched", places.unmatched());
        object.addProperty("withoutPlace", places.noPlace());
        object.addProperty("sums", places.sums());
        object.addProperty("matchedPlaces", places.places());
        object.addProperty("unmatchedPlaces", places.unmatchedPlaces());
        object.add("unmatchedExamples", counts(places.examples()));
        return object;
    }

    private static JsonElement row(LayerReport report, LayerFeature feature) {
        JsonObject object = new JsonObject();
        object.addProperty("record", feature.record());
        JsonObject values = new JsonObject();
        for (int i = 0; i < feature.values().size(); i++) {
            values.add(report.layer().fields().get(i).name(), value(feature.values().get(i)));
        }
        object.add("values", values);
        return object;
    }

    private JsonElement problem(LayerProblem problem) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", problem.kind().code());
        object.addProperty("layer", problem.layer().isEmpty() ? null : problem.layer());
        object.addProperty("count", problem.count());
        JsonArray records = new JsonArray();
        problem.records().forEach(records::add);
        object.add("records", records);
        object.addProperty("message", problem.message().in(language));
        String mend = problem.mend().in(language);
        object.addProperty("mend", mend.isEmpty() ? null : mend);
        return object;
    }
}
