package org.plazaatlas.layer.geojson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

import org.plazaatlas.layer.feature.StatedSystem;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code crs} member that GeoJSON had before RFC 7946 (geojson.org, 2008, section 3). */
public final class StatedCrs {

    private static final Pattern CODE =
            Pattern.compile("(?i).*EPSG[:/]+(?:[\\d.]*[:/]+)?(\\d{3,6})");

    private StatedCrs() {}

    /** The system that the value that comes next names; that of the format for null. */
    public static StatedSystem read(JsonReader reader) throws IOException {
        return of(JsonParser.parseReader(reader));
    }

    private static StatedSystem of(JsonElement crs) {
        if (!(crs instanceof JsonObject object)
                || !(object.get("properties") instanceof JsonObject properties)) {
            return StatedSystem.OF_FORMAT;
        }
        JsonElement named = properties.get(properties.has("name") ? "name" : "code");
        if (named == null || !named.isJsonPrimitive()) {
            return StatedSystem.OF_FORMAT;
        }
        return ofName(properties.has("name") ? named.getAsString() : "EPSG:" + named.getAsString());
    }

    static StatedSystem ofName(String name) {
        if (name.endsWith("CRS84") || name.endsWith("CRS84h")) {
            return StatedSystem.OF_FORMAT;
        }
        Matcher code = CODE.matcher(name);
        return code.matches()
                ? StatedSystem.ofEpsg(Integer.parseInt(code.group(1)))
                : StatedSystem.named(name);
    }
}
