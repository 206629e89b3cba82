package org.plazaatlas.cli.request;

import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the options of {@code plaza export} for the size of a page. */
public record PaperOptionReader(OptionReader reader) {

    public static final String SIZE = "--size";
    public static final String PRESET = "--preset";
    public static final String DPI = "--dpi";

    private static final String DEFAULT_SIZE = "1920x1080";
    private static final Pattern SIDES = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final double POINTS_PER_INCH = 72;

    /**
     * Papers whose sides differ by less, in points, are the same, since sides are rounded to whole
     * pixels.
     */
    private static final double SAME_POINTS = 1;

    /**
     * The page of a size in pixels or of a preset. Another resolution keeps the pixels of a size,
     * but the paper of a preset.
     *
     * @param size width and height in pixels; null for those of {@code carried}, or 1920x1080
     *     without it
     * @param preset null for none
     * @param dpi null for the default
     * @param carried the page of the finished piece that is made again, if any
     * @throws CommandException if size and preset are both given, or one of the values is malformed
     *     or out of range
     */
    public Page page(String size, String preset, String dpi, Optional<Page> carried) {
        if (size != null && preset != null) {
            throw CommandException.ofUsage(reader.say("exclude", PRESET, SIZE));
        }
        if (preset != null) {
            return ofPreset(preset, dpi);
        }
        return size == null && carried.isPresent()
                ? again(carried.get(), dpi)
                : ofSize(size == null ? DEFAULT_SIZE : size, dpi);
    }

    private Page again(Page page, String dpi) {
        if (dpi == null) {
            return page;
        }
        return isOfPreset(page)
                ? ofPaper(page, dpi)
                : Page.ofPixels(page.widthPixels(), page.heightPixels(), resolution(dpi));
    }

    /** Whether a page has the paper of a preset, in any resolution. */
    private static boolean isOfPreset(Page page) {
        return Arrays.stream(PagePreset.values())
                .map(PagePreset::page)
                .anyMatch(
                        preset ->
                                Math.abs(preset.widthPoints() - page.widthPoints()) < SAME_POINTS
                                        && Math.abs(preset.heightPoints() - page.heightPoints())
                                                < SAME_POINTS);
    }

    private Page ofSize(String written, String dpi) {
        Matcher sides = SIDES.matcher(written);
        if (!sides.matches()) {
            throw CommandException.ofUsage(reader.say("size.malformed", written));
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
                        .orElseThrow(() -> unknown(written))
                        .page();
        return dpi == null ? page : ofPaper(page, dpi);
    }

    private Page ofPaper(Page page, String dpi) {
        Page other =
                Page.ofInches(
                        page.widthPoints() / POINTS_PER_INCH,
                        page.heightPoints() / POINTS_PER_INCH,
                        resolution(dpi));
        requirePossible(other.widthPixels(), other.heightPixels(), DPI, dpi);
        return other;
    }

    private CommandException unknown(String written) {
        return CommandException.ofUsage(reader.say("preset.unknown", written, presets()));
    }

    private static String presets() {
        return Arrays.stream(PagePreset.values())
                .map(PagePreset::id)
                .collect(Collectors.joining(", "));
    }

    private double resolution(String written) {
        try {
            double dpi = Double.parseDouble(written);
            if (Page.hasResolution(dpi)) {
                return dpi;
            }
        } catch (NumberFormatException _) {
            // refused below, like a number out of range
        }
        String most = Integer.toString(Page.MOST_DPI);
        throw CommandException.ofUsage(reader.say("dpi.outside", written, Page.LEAST_DPI, most));
    }

    private void requirePossible(int width, int height, String option, String written) {
        if (!Page.hasRoomFor(width, height)) {
            throw CommandException.ofUsage(
                    reader.say(
                            "size.outside",
                            option,
                            written,
                            Page.LEAST_SIDE_PIXELS,
                            Integer.toString(Page.MOST_SIDE_PIXELS),
                            Page.MOST_PIXELS));
        }
    }
}
