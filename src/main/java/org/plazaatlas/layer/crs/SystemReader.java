package org.plazaatlas.layer.crs;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.referencing.CRS;
import org.plazaatlas.layer.crs.LayerSystem.Origin;
import org.plazaatlas.layer.feature.StatedSystem;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the system that a file states by well-known text, by code, or by a spelling known here. */
final class SystemReader {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_TEXT = 1 << 16;

    /** Spellings of INEGI's Lambert projection: MEXICO_ITRF_2008_LCC, Mexico_ITRF2008_LCC, … */
    private static final Pattern MEXICAN_LAMBERT =
            Pattern.compile(".*(MEXICO|ITRF).*(LCC|LAMBERT|CCL|CONICA).*|.*LCC.*MEXICO.*");

    private static final Pattern YEAR_92 = Pattern.compile(".*ITRF_?(19)?92.*");

    private SystemReader() {}

    /** Unknown, with the name that the file gives it, if it leads to no system. */
    static LayerSystem read(StatedSystem stated) {
        if (stated.epsg().isPresent()) {
            return ofCode(stated.epsg().get(), Origin.STATED).orElse(unknown(stated));
        }
        if (stated.wellKnownText().isPresent()) {
            return ofText(stated.wellKnownText().get());
        }
        return ofName(stated.name()).orElse(LayerSystem.unknown(stated.name()));
    }

    private static LayerSystem unknown(StatedSystem stated) {
        return LayerSystem.unknown("EPSG:" + stated.epsg().orElseThrow());
    }

    /** The system with an EPSG code; those not known here are looked up in GeoTools' database. */
    static Optional<LayerSystem> ofCode(int code, Origin origin) {
        Optional<KnownSystem> known = KnownSystem.ofCode(code);
        if (known.isPresent()) {
            return Optional.of(LayerSystem.of(known.get(), origin));
        }
        try {
            CoordinateReferenceSystem system = CRS.decode("EPSG:" + code, true);
            return Optional.of(
                    new LayerSystem(
                            Optional.of(system), name(system), Optional.of(code), origin, false));
        } catch (FactoryException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static LayerSystem ofText(String wellKnownText) {
        String text = wellKnownText.replace("\uFEFF", "").strip();
        Optional<LayerSystem> lambert = ofName(nameIn(text));
        try {
            CoordinateReferenceSystem system = CRS.parseWKT(checked(text));
            if (system instanceof ProjectedCRS projected && isMexicanLambert(projected)) {
                return lambert.orElse(
                        LayerSystem.of(KnownSystem.MEXICO_ITRF2008_LCC, Origin.RECOGNISED));
            }
            Optional<Integer> code = code(system);
            String title =
                    code.flatMap(KnownSystem::ofCode).map(KnownSystem::title).orElse(name(system));
            return new LayerSystem(Optional.of(system), title, code, Origin.STATED, false);
        } catch (FactoryException | RuntimeException e) {
            return lambert.orElse(LayerSystem.unknown(nameIn(text)));
        }
    }

    /** Limits the text, because GeoTools parses brackets recursively. */
    private static String checked(String text) throws FactoryException {
        long depth = text.chars().filter(c -> c == '[' || c == '(').count();
        if (text.length() > MAX_TEXT || depth > MAX_DEPTH * MAX_DEPTH) {
            throw new FactoryException("too long for a coordinate system");
        }
        return text;
    }

    private static String nameIn(String text) {
        int from = text.indexOf('"');
        int to = text.indexOf('"', from + 1);
        return from < 0 || to < 0 ? "" : text.substring(from + 1, to);
    }

    private static Optional<LayerSystem> ofName(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!MEXICAN_LAMBERT.matcher(upper).matches()) {
            return Optional.empty();
        }
        boolean of92 = YEAR_92.matcher(upper).matches();
        KnownSystem known = of92 ? KnownSystem.MEXICO_ITRF92_LCC : KnownSystem.MEXICO_ITRF2008_LCC;
        return Optional.of(LayerSystem.of(known, Origin.RECOGNISED));
    }

    /** Compares what the projection does to one point of Mexico with what EPSG:6372 does. */
    private static boolean isMexicanLambert(ProjectedCRS projected) throws FactoryException {
        LonLatTransform stated = LonLatTransform.of(projected);
        LonLatTransform known = LonLatTransform.of(KnownSystem.MEXICO_ITRF2008_LCC.system());
        double[] one = {2_800_000, 850_000};
        double[] other = one.clone();
        return stated.transform(one)
                && known.transform(other)
                && Math.hypot(one[0] - other[0], one[1] - other[1]) < 1e-7;
    }

    private static String name(CoordinateReferenceSystem system) {
        return system.getName().getCode();
    }

    /** WGS 84 has many spellings in well-known text; all of them are EPSG:4326. */
    private static Optional<Integer> code(CoordinateReferenceSystem system) {
        Optional<Integer> stated =
                system.getIdentifiers().stream()
                        .filter(id -> "EPSG".equals(id.getCodeSpace()))
                        .map(id -> id.getCode())
                        .filter(code -> code.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .findFirst();
        boolean wgs84 =
                !(system instanceof ProjectedCRS)
                        && system instanceof SingleCRS single
                        && single.getDatum() != null
                        && single.getDatum()
                                .getName()
                                .getCode()
                                .matches("(D_)?WGS_?(19)?84|D_unknown");
        return stated.or(() -> wgs84 ? Optional.of(KnownSystem.WGS84.code()) : Optional.empty());
    }
}
