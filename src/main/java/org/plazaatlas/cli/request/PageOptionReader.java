package org.plazaatlas.cli.request;

import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.store.file.BoundedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the options of {@code plaza export} for the layout of a page. */
public record PageOptionReader(OptionReader reader) {

    /** The option for what the map of a slide is made of. */
    public static final String PPTX_MAP = "--pptx-map";

    public static final String STYLE = "--style";
    public static final String TYPE_SCALE = "--type-scale";

    /**
     * The style of the map.
     *
     * @throws CommandException if there is no such style
     */
    public MapStyle style(String written) {
        return written("style.unknown", written, List.of(MapStyle.values()));
    }

    /**
     * How much larger than normal type is.
     *
     * @throws CommandException if it is no number, or out of range
     */
    public double typeScale(String written) {
        try {
            double factor = Double.parseDouble(written);
            if (PlateDesign.isTypeScale(factor)) {
                return factor;
            }
        } catch (NumberFormatException _) {
            // refused below, like a number out of range
        }
        throw CommandException.ofUsage(
                reader.say(
                        "typeScale.outside",
                        written,
                        PlateDesign.LEAST_TYPE_SCALE,
                        PlateDesign.MOST_TYPE_SCALE));
    }

    private enum SlideMap {
        SHAPES,
        PICTURE
    }

    /**
     * Whether the map of a slide is one picture, not shapes.
     *
     * @throws CommandException if it is neither
     */
    public boolean mapIsPicture(String written) {
        return written("pptxMap.unknown", written, List.of(SlideMap.values())) == SlideMap.PICTURE;
    }

    /**
     * The place of the legend.
     *
     * @throws CommandException if there is no such place
     */
    public LegendPlace legendPlace(String written) {
        return written("legend.unknown", written, but(LegendPlace.SUGGESTED));
    }

    /**
     * The place of the inset.
     *
     * @throws CommandException if there is no such place
     */
    public InsetPlace insetPlace(String written) {
        return written("inset.unknown", written, but(InsetPlace.SUGGESTED));
    }

    private static <E extends Enum<E>> List<E> but(E suggested) {
        return Arrays.stream(suggested.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant != suggested)
                .toList();
    }

    /**
     * All parts of a page except some; a single empty text excludes none.
     *
     * @throws CommandException if there is no such part
     */
    public Set<PagePart> partsBut(List<String> written) {
        Set<PagePart> left = EnumSet.copyOf(PagePart.DEFAULT);
        if (!written.equals(List.of(""))) {
            written.forEach(part -> left.remove(part(part)));
        }
        return left;
    }

    private PagePart part(String written) {
        return written("without.unknown", written, List.copyOf(PagePart.DEFAULT));
    }

    /** The constant that was written; a refusal lists the possible ones. */
    private <E extends Enum<E>> E written(String unknown, String written, List<E> possible) {
        return possible.stream()
                .filter(constant -> code(constant).equalsIgnoreCase(written.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(unknown, written, codes(possible)));
    }

    private static String codes(List<? extends Enum<?>> constants) {
        return constants.stream().map(PageOptionReader::code).collect(Collectors.joining(", "));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private CommandException unknown(String key, String written, String possible) {
        return CommandException.ofUsage(reader.say(key, written, possible));
    }

    /**
     * The logo of the page; an empty path means none.
     *
     * @throws CommandException if the file cannot be read or is no picture
     */
    public Optional<Logo> logo(Path file) {
        return file.toString().isEmpty() ? Optional.empty() : Optional.of(read(file));
    }

    private Logo read(Path file) {
        byte[] bytes;
        try {
            bytes = BoundedFile.bytes(file);
        } catch (IOException _) {
            throw CommandException.ofInput(reader.say("logo.unreadable", file.toString()));
        }
        try {
            return Logo.of(bytes);
        } catch (IOException _) {
            throw CommandException.ofInput(reader.say("logo.noPicture", file.toString()));
        }
    }
}
