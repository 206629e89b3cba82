package org.plazaatlas.analysis;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.LonLat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads places as pairs of degrees on WGS 84, latitude first as people say them. */
public final class CoordinateText {

    /** Tenths of a second, three metres. */
    private static final int TENTHS_PER_DEGREE = 36_000;

    private static final String DEGREES =
            "([-+−]?\\d{1,3}(?:\\.\\d+)?)\\s*°?"
                    + "(?:\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*['′’])?"
                    + "(?:\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|”|''))?";
    private static final Pattern LETTERS_LAST =
            Pattern.compile(DEGREES + "\\s*([NSEWO])?[\\s,;]+" + DEGREES + "\\s*([NSEWO])?");
    private static final Pattern LETTERS_FIRST =
            Pattern.compile("([NSEWO])\\s*" + DEGREES + "[\\s,;]+([NSEWO])\\s*" + DEGREES);

    private CoordinateText() {}

    /** In decimal degrees to five places, about a metre, such as {@code 19.70234, -101.19234}. */
    public static String decimal(LonLat place) {
        return String.format(Locale.ROOT, "%.5f, %.5f", place.latitude(), place.longitude());
    }

    /** In degrees, minutes and seconds, such as {@code 19°42′08.4″ N, 101°11′32.4″ W}. */
    public static String sexagesimal(LonLat place, Language language) {
        String west = language == Language.ES ? "O" : "W";
        return sexagesimal(place.latitude(), "N", "S")
                + ", "
                + sexagesimal(place.longitude(), "E", west);
    }

    private static String sexagesimal(double degrees, String positive, String negative) {
        long tenths = Math.round(Math.abs(degrees) * TENTHS_PER_DEGREE);
        return String.format(
                Locale.ROOT,
                "%d°%02d′%02d.%d″ %s",
                tenths / TENTHS_PER_DEGREE,
                tenths / 600 % 60,
                tenths / 10 % 60,
                tenths % 10,
                degrees < 0 && tenths > 0 ? negative : positive);
    }

    /**
     * Reads a place: decimal degrees, or degrees, minutes and seconds, with or without letters.
     * Without letters the latitude comes first; if it can only be the other way round, it is.
     *
     * @return empty if the text is no place on the globe
     */
    public static Optional<LonLat> read(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replace('−', '-');
        Matcher last = LETTERS_LAST.matcher(plain);
        if (last.matches()) {
            return place(degrees(last, 1), last.group(4), degrees(last, 5), last.group(8));
        }
        Matcher first = LETTERS_FIRST.matcher(plain);
        return first.matches()
                ? place(degrees(first, 2), first.group(1), degrees(first, 6), first.group(5))
                : Optional.empty();
    }

    /** Degrees, minutes and seconds of three groups; without a number if a part is 60 or more. */
    private static double degrees(Matcher written, int group) {
        double degrees = Double.parseDouble(written.group(group));
        double minutes = part(written.group(group + 1));
        double seconds = part(written.group(group + 2));
        if (minutes >= 60 || seconds >= 60) {
            return Double.NaN;
        }
        double whole = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        return written.group(group).startsWith("-") ? -whole : whole;
    }

    private static double part(String written) {
        return written == null ? 0 : Double.parseDouble(written);
    }

    private static Optional<LonLat> place(
            double one, String oneLetter, double other, String otherLetter) {
        boolean longitudeFirst =
                oneLetter == null
                        ? otherLetter == null && Math.abs(one) > 90
                        : "EWO".contains(oneLetter);
        boolean contradicts =
                oneLetter != null
                        && otherLetter != null
                        && "EWO".contains(oneLetter) == "EWO".contains(otherLetter);
        double first = signed(one, oneLetter);
        double second = signed(other, otherLetter);
        double longitude = longitudeFirst ? first : second;
        double latitude = longitudeFirst ? second : first;
        boolean onGlobe = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        return contradicts || !onGlobe
                ? Optional.empty()
                : Optional.of(new LonLat(longitude, latitude));
    }

    private static double signed(double degrees, String letter) {
        return letter != null && "SWO".contains(letter) ? -Math.abs(degrees) : degrees;
    }
}
