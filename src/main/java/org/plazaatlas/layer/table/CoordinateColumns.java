package org.plazaatlas.layer.table;

import org.apache.commons.lang3.StringUtils;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.layer.feature.ValueType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns that say where a row is: one of well-known text, or those of longitude and latitude,
 * each in one column of degrees or in three of degrees, minutes and seconds.
 */
final class CoordinateColumns {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final Pattern LONGITUDE =
            Pattern.compile(
                    "(.* )?(lon|long|lng|longitude|longitud|longitud decimal|coord x|x)( .*)?");
    private static final Pattern LATITUDE =
            Pattern.compile("(.* )?(lat|latitude|latitud|latitud decimal|coord y|y)( .*)?");
    private static final Pattern WELL_KNOWN =
            Pattern.compile(
                    "(?i)\\s*(multi)?(point|linestring|polygon)\\s*z?\\s*\\(.*", Pattern.DOTALL);

    /** 25°47'12.5"N, or the same with blanks. */
    private static final Pattern DMS =
            Pattern.compile(
                    "([+-]?\\d{1,3})\\s*[°º:\\s]\\s*(\\d{1,2})\\s*['’′:\\s]\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|''|″|”)?\\s*([NSEWO]?)");

    private final List<Integer> longitude;
    private final List<Integer> latitude;
    private final int wellKnownText;

    private CoordinateColumns(List<Integer> longitude, List<Integer> latitude, int wellKnownText) {
        this.longitude = longitude;
        this.latitude = latitude;
        this.wellKnownText = wellKnownText;
    }

    /**
     * Looks for them by name and by the values of some rows.
     *
     * @param sample rows below the header
     */
    static Optional<CoordinateColumns> find(
            List<String> names, List<ColumnReading> columns, List<CellRow> sample) {
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            long shapes = sample.stream().filter(r -> isWellKnownText(r.cell(column))).count();
            if (shapes * 2 > sample.size()) {
                return Optional.of(new CoordinateColumns(List.of(), List.of(), i));
            }
        }
        List<Integer> x = named(names, columns, sample, LONGITUDE);
        List<Integer> y = named(names, columns, sample, LATITUDE);
        boolean whole = !x.isEmpty() && x.size() == y.size();
        return whole ? Optional.of(new CoordinateColumns(x, y, -1)) : Optional.empty();
    }

    private static boolean isWellKnownText(String text) {
        return WELL_KNOWN.matcher(text).matches();
    }

    /** One column, or three beside each other whose names say the same. */
    private static List<Integer> named(
            List<String> names,
            List<ColumnReading> columns,
            List<CellRow> sample,
            Pattern pattern) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean named = pattern.matcher(plain(names.get(i))).matches();
            if (named && isCoordinate(columns.get(i), i, sample)) {
                found.add(i);
            }
        }
        boolean three = found.size() >= 3 && found.get(2) == found.get(0) + 2;
        if (three && !isDecimal(found.getFirst(), sample)) {
            return found.subList(0, 3);
        }
        return found.isEmpty() ? found : found.subList(0, 1);
    }

    private static boolean isDecimal(int column, List<CellRow> sample) {
        return sample.stream().anyMatch(row -> row.cell(column).matches("-?\\d+\\.\\d*[1-9]\\d*"));
    }

    private static boolean isCoordinate(ColumnReading column, int at, List<CellRow> sample) {
        if (column.type().isNumber()) {
            return true;
        }
        long read =
                sample.stream()
                        .map(row -> row.cell(at))
                        .filter(
                                text ->
                                        DMS.matcher(text).matches()
                                                || CellContent.number(text, true).isPresent())
                        .count();
        return column.type() == ValueType.TEXT && read * 2 > sample.size();
    }

    private static String plain(String name) {
        return StringUtils.stripAccents(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Whether longitude and latitude have three columns each. */
    boolean isDivided() {
        return longitude.size() == 3;
    }

    /** The shape of a row; empty if its cells tell none. */
    Optional<Geometry> geometry(CellRow row, List<ColumnReading> columns) {
        if (wellKnownText >= 0) {
            return shape(row.cell(wellKnownText));
        }
        Double x = ordinate(row, longitude, columns);
        Double y = ordinate(row, latitude, columns);
        if (x == null || y == null) {
            return Optional.empty();
        }
        // A register of Mexico leaves the sign out, because all of the country lies in the west.
        double signed = isDivided() && x > 0 ? -x : x;
        return Optional.of(GEOMETRIES.createPoint(new Coordinate(signed, y)));
    }

    private static Optional<Geometry> shape(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new WKTReader().read(text));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Double ordinate(CellRow row, List<Integer> at, List<ColumnReading> columns) {
        double degrees = 0;
        double sign = 1;
        for (int i = 0; i < at.size(); i++) {
            String text = row.cell(at.get(i));
            Double part = at.size() == 1 ? degrees(text, columns.get(at.get(i))) : number(text);
            if (part == null) {
                return null;
            }
            sign = i == 0 && part < 0 ? -1 : sign;
            degrees += Math.abs(part) / Math.pow(60, i);
        }
        return sign * degrees;
    }

    private static Double number(String text) {
        return CellContent.number(text, true).orElse(null);
    }

    private static Double degrees(String text, ColumnReading column) {
        Matcher dms = DMS.matcher(text);
        if (dms.matches()) {
            double whole = Double.parseDouble(dms.group(1));
            double sum =
                    Math.abs(whole)
                            + Double.parseDouble(dms.group(2)) / 60
                            + Double.parseDouble(dms.group(3)) / 3600;
            boolean negative = text.startsWith("-") || dms.group(4).matches("[SWO]");
            return negative ? -sum : sum;
        }
        return CellContent.number(text, column.decimalComma()).orElse(null);
    }
}
