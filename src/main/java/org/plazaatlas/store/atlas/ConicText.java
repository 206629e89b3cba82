package org.plazaatlas.store.atlas;

import org.plazaatlas.model.Projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the well-known text (WKT 1) of a conic projection in metres, from degrees east of
 * Greenwich and north. Every other text is left to GeoTools.
 */
final class ConicText {

    private static final String NAME = "\"[^\"]*\"";
    private static final String NUMBER = "-?\\d+(?:\\.\\d*)?";
    private static final String AUTHORITY = "(?:,AUTHORITY\\[" + NAME + "," + NAME + "\\])?";

    private static final Pattern FORM =
            Pattern.compile(
                    String.join(
                            "",
                            "PROJCS\\[" + NAME,
                            ",GEOGCS\\[" + NAME,
                            ",DATUM\\[" + NAME,
                            ",SPHEROID\\[" + NAME,
                            ",(?<radius>" + NUMBER + "),(?<flattening>" + NUMBER + ")",
                            AUTHORITY + "\\]",
                            "(?:,TOWGS84\\[[-0-9.,]*\\])?" + AUTHORITY + "\\]",
                            ",PRIMEM\\[\"Greenwich\",0(?:\\.0*)?" + AUTHORITY + "\\]",
                            ",UNIT\\[\"degree\",0\\.01745329251994\\d*" + AUTHORITY + "\\]",
                            ",AXIS\\[" + NAME + ",EAST\\],AXIS\\[" + NAME + ",NORTH\\]",
                            AUTHORITY + "\\]",
                            ",PROJECTION\\[\"Lambert_Conformal_Conic_2SP\"" + AUTHORITY + "\\]",
                            "(?<parameters>(?:,PARAMETER\\[" + NAME + "," + NUMBER + "\\])*)",
                            ",UNIT\\[" + NAME + ",1(?:\\.0*)?" + AUTHORITY + "\\]",
                            ",AXIS\\[" + NAME + ",EAST\\],AXIS\\[" + NAME + ",NORTH\\]",
                            AUTHORITY + "\\]"));

    private static final Pattern PARAMETER =
            Pattern.compile("PARAMETER\\[\"([^\"]*)\",(" + NUMBER + ")\\]");

    private static final Set<String> NEEDED =
            Set.of(
                    "standard_parallel_1",
                    "standard_parallel_2",
                    "latitude_of_origin",
                    "central_meridian",
                    "false_easting",
                    "false_northing");

    private ConicText() {}

    /** The projection that a text describes; empty if it is not in the form known here. */
    static Optional<Projection> projection(String wkt) {
        Matcher form = FORM.matcher(wkt.replaceAll("\\s", ""));
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<String, Double> values = values(form.group("parameters"));
        return values.keySet().equals(NEEDED) && isUsualCone(values)
                ? Optional.of(new LambertConic(parameters(form, values)))
                : Optional.empty();
    }

    /** Whether both standard parallels lie north of the equator, one beyond the other. */
    private static boolean isUsualCone(Map<String, Double> values) {
        double one = values.get("standard_parallel_1");
        double other = values.get("standard_parallel_2");
        return one > 0 && other > one && other < 90;
    }

    private static Map<String, Double> values(String parameters) {
        Map<String, Double> values = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            values.put(parameter.group(1), Double.valueOf(parameter.group(2)));
        }
        return values;
    }

    private static LambertConic.Parameters parameters(Matcher form, Map<String, Double> values) {
        return new LambertConic.Parameters(
                Double.parseDouble(form.group("radius")),
                Double.parseDouble(form.group("flattening")),
                values.get("standard_parallel_1"),
                values.get("standard_parallel_2"),
                values.get("latitude_of_origin"),
                values.get("central_meridian"),
                values.get("false_easting"),
                values.get("false_northing"));
    }
}
