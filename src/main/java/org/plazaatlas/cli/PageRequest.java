package org.plazaatlas.cli;

import org.plazaatlas.cartography.InsetPlace;
import org.plazaatlas.cartography.LegendPlace;
import org.plazaatlas.cartography.Logo;
import org.plazaatlas.cartography.Page;
import org.plazaatlas.cartography.PagePart;
import org.plazaatlas.cartography.PagePreset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a user asks of a page, read from the options of {@code plaza export}. */
record PageRequest(Request request) {

    static final String SIZE = "--size";
    static final String PRESET = "--preset";
    static final String DPI = "--dpi";

    private static final String USUAL_SIZE = "1920x1080";
    private static final Pattern SIDES = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int LEAST_PIXELS = 200;
    private static final int MOST_PIXELS = 10_000;
    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 1_200;
    private static final double POINTS_PER_INCH = 72;

    /**
     * The page of a size in pixels or of a preset; another resolution keeps the pixels of a size,
     * and the paper of a preset.
     *
     * @param size null for 1920x1080
     * @param preset null for none
     * @param dpi null for the usual one
     * @throws Refusal if size and preset are both given, or one has no meaning
     */
    Page page(String size, String preset, String dpi) {
        if (size != null && preset != null) {
            throw Refusal.ofUsage(request.say("exclude", PRESET, SIZE));
        }
        return preset == null
                ? ofSize(size == null ? USUAL_SIZE : size, dpi)
                : ofPreset(preset, dpi);
    }

    private Page ofSize(String written, String dpi) {
        Matcher sides = SIDES.matcher(written);
        if (!sides.matches()) {
            throw Refusal.ofUsage(request.say("size.malformed", written));
        }
        double resolution = dpi == null ? Page.LOGICAL_DPI : resolution(dpi);
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        requirePossible(width, height, SIZE, written);
        return Page.ofPixels(width, height, resolution);
    }

    private Page ofPreset(String written, String dpi) {
        Page page =
                PagePreset.of(written.strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> unknown("preset.unknown", written, presets()))
                        .page();
        if (dpi == null) {
            return page;
        }
        Page other =
                Page.ofInches(
                        page.widthPoints() / POINTS_PER_INCH,
                        page.heightPoints() / POINTS_PER_INCH,
                        resolution(dpi));
        requirePossible(other.widthPixels(), other.heightPixels(), DPI, dpi);
        return other;
    }

    private static String presets() {
        return Arrays.stream(PagePreset.values())
                .map(PagePreset::id)
                .collect(Collectors.joining(", "));
    }

    private double resolution(String written) {
        try {
            double dpi = Double.parseDouble(written);
            if (dpi >= LEAST_DPI && dpi <= MOST_DPI) {
                return dpi;
            }
        } catch (NumberFormatException _) {
            // refused below like a number that makes no page
        }
        String most = Integer.toString(MOST_DPI);
        throw Refusal.ofUsage(request.say("dpi.outside", written, LEAST_DPI, most));
    }

    private void requirePossible(int width, int height, String option, String written) {
        if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
            String most = Integer.toString(MOST_PIXELS);
            throw Refusal.ofUsage(request.say("size.outside", option, written, LEAST_PIXELS, most));
        }
    }

    /**
     * Where the legend stands.
     *
     * @throws Refusal if there is no such place
     */
    LegendPlace legendPlace(String written) {
        return written("legend.unknown", written, but(LegendPlace.SUGGESTED));
    }

    /**
     * Where the inset stands.
     *
     * @throws Refusal if there is no such place
     */
    InsetPlace insetPlace(String written) {
        return written("inset.unknown", written, but(InsetPlace.SUGGESTED));
    }

    private static <E extends Enum<E>> List<E> but(E suggested) {
        return Arrays.stream(suggested.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant != suggested)
                .toList();
    }

    /**
     * A part of the page.
     *
     * @throws Refusal if there is no such part
     */
    PagePart part(String written) {
        return written("without.unknown", written, List.copyOf(PagePart.USUAL));
    }

    /** The one that was written; the others stand in the refusal. */
    private <E extends Enum<E>> E written(String unknown, String written, List<E> possible) {
        return possible.stream()
                .filter(constant -> code(constant).equalsIgnoreCase(written.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(unknown, written, codes(possible)));
    }

    private static String codes(List<? extends Enum<?>> constants) {
        return constants.stream().map(PageRequest::code).collect(Collectors.joining(", "));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Refusal unknown(String key, String written, String possible) {
        return Refusal.ofUsage(request.say(key, written, possible));
    }

    /**
     * A sign for the corner of the page.
     *
     * @throws Refusal if the file cannot be read or is no picture
     */
    Logo logo(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException _) {
            throw Refusal.ofInput(request.say("logo.unreadable", file.toString()));
        }
        try {
            return Logo.of(bytes);
        } catch (IOException _) {
            throw Refusal.ofInput(request.say("logo.noPicture", file.toString()));
        }
    }
}
