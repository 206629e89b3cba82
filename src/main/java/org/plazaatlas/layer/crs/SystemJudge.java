package org.plazaatlas.layer.crs;

import org.geotools.api.referencing.crs.GeographicCRS;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.layer.crs.LayerSystem.Origin;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;

import java.util.Locale;
import java.util.Optional;

/**
 * Judges in which system a layer is to be read, by what its file states and by where its
 * coordinates lie. Each doubt is noted with its mend.
 */
public final class SystemJudge {

    private static final Envelope GLOBE = new Envelope(-180, 180, -90, 90);

    /** Mexico with its islands and a margin. */
    private static final Envelope MEXICO = new Envelope(-122, -84, 12, 35);

    private static final Envelope MEXICO_SWAPPED = new Envelope(12, 35, -122, -84);
    private static final Envelope LAMBERT = new Envelope(600_000, 4_400_000, 100_000, 2_700_000);
    private static final Envelope MERCATOR =
            new Envelope(-13_600_000, -9_300_000, 1_300_000, 4_200_000);

    private SystemJudge() {}

    /**
     * The system of a layer.
     *
     * @param bounds of all its coordinates, as they stand in the file; null envelope if it has none
     */
    public static LayerSystem judge(
            String layer, StatedSystem stated, Envelope bounds, ProblemLog problems) {
        if (bounds.isNull()) {
            return stated.isStated() ? SystemReader.read(stated) : LayerSystem.NONE;
        }
        if (!stated.isStated()) {
            return missing(layer, bounds, problems);
        }
        LayerSystem read = SystemReader.read(stated);
        if (read.origin() == Origin.UNKNOWN) {
            problems.addToLayer(ProblemKind.SYSTEM_UNKNOWN, layer, "system.unknown", read.name());
            return missing(layer, bounds, problems);
        }
        if (read.origin() == Origin.RECOGNISED) {
            problems.addToLayer(
                    ProblemKind.SYSTEM_RECOGNISED,
                    layer,
                    "system.recognised",
                    written(stated),
                    read.name(),
                    code(read));
        }
        boolean degrees = read.system().get() instanceof GeographicCRS;
        return degrees ? degrees(layer, read, bounds, problems) : read;
    }

    /**
     * The system in which someone decided to read a layer.
     *
     * @param judged the one that is used otherwise
     * @param epsg a code, if one was chosen; one that is not known leaves the layer without a place
     * @param swapped whether northing or latitude stands first, if that was decided
     */
    public static LayerSystem chosen(
            LayerSystem judged, Optional<Integer> epsg, Optional<Boolean> swapped) {
        LayerSystem system =
                epsg.map(
                                code ->
                                        SystemReader.ofCode(code, Origin.CHOSEN)
                                                .orElse(LayerSystem.unknown("EPSG:" + code)))
                        .orElse(judged);
        return swapped.map(system::withSwapped).orElse(system);
    }

    private static String written(StatedSystem stated) {
        String text = stated.wellKnownText().orElse(stated.name());
        String[] quoted = text.split("\"", 3);
        return quoted.length == 3 ? quoted[1] : text;
    }

    private static String code(LayerSystem system) {
        return "EPSG:" + system.epsg().orElse(0);
    }

    /** A file that states no system: its coordinates decide. */
    private static LayerSystem missing(String layer, Envelope bounds, ProblemLog problems) {
        if (isSwapped(bounds)) {
            problems.addToLayer(ProblemKind.AXES_SWAPPED, layer, "axes.swapped", place(bounds));
            return LayerSystem.of(KnownSystem.WGS84, Origin.ASSUMED).swappedAxes();
        }
        if (GLOBE.contains(bounds)) {
            problems.addToLayer(ProblemKind.SYSTEM_MISSING, layer, "system.missing.degrees");
            return LayerSystem.of(KnownSystem.WGS84, Origin.ASSUMED);
        }
        Optional<KnownSystem> metres = byMetres(bounds);
        if (metres.isPresent()) {
            KnownSystem known = metres.get();
            problems.addToLayer(
                    ProblemKind.SYSTEM_MISSING,
                    layer,
                    "system.missing.metres",
                    known.title(),
                    "EPSG:" + known.code());
            return LayerSystem.of(known, Origin.ASSUMED);
        }
        problems.addToLayer(
                ProblemKind.SYSTEM_MISSING, layer, "system.missing.unknown", place(bounds));
        return LayerSystem.NONE;
    }

    /** A file that states degrees, which its coordinates may contradict. */
    private static LayerSystem degrees(
            String layer, LayerSystem read, Envelope bounds, ProblemLog problems) {
        if (isSwapped(bounds)) {
            problems.addToLayer(ProblemKind.AXES_SWAPPED, layer, "axes.swapped", place(bounds));
            return read.swappedAxes();
        }
        Optional<KnownSystem> metres = GLOBE.contains(bounds) ? Optional.empty() : byMetres(bounds);
        if (metres.isPresent()) {
            KnownSystem known = metres.get();
            problems.addToLayer(
                    ProblemKind.METRES_AS_DEGREES,
                    layer,
                    "metres.asDegrees",
                    known.title(),
                    "EPSG:" + known.code());
            return LayerSystem.of(known, Origin.CORRECTED);
        }
        if (!GLOBE.contains(bounds)) {
            problems.addToLayer(
                    ProblemKind.OFF_GLOBE, layer, "coordinates.offGlobe", place(bounds));
        }
        return read;
    }

    private static boolean isSwapped(Envelope bounds) {
        return !MEXICO.contains(bounds) && MEXICO_SWAPPED.contains(bounds);
    }

    private static Optional<KnownSystem> byMetres(Envelope bounds) {
        if (LAMBERT.contains(bounds)) {
            return Optional.of(KnownSystem.MEXICO_ITRF2008_LCC);
        }
        return MERCATOR.contains(bounds) ? Optional.of(KnownSystem.WEB_MERCATOR) : Optional.empty();
    }

    private static String place(Envelope bounds) {
        return String.format(
                Locale.ROOT,
                "%.6g, %.6g, %.6g, %.6g",
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getMaxX(),
                bounds.getMaxY());
    }
}
