package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.view.MapMessage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Everything that a plate depends on besides its view. The same design and view of the same atlas
 * give the same plate.
 *
 * @param paper the page with type of its normal size; {@link #page} has type of the size asked for
 * @param typeScale how much larger than normal the type is, with the signs and lines that go with
 *     it
 * @param style the inks of map and legend
 * @param title replaces the one suggested by the view; blank counts as none
 * @param subtitle replaces the remark suggested by the view; blank counts as none
 * @param handling handling instruction, such as a classification; printed at the top and the bottom
 * @param logo drawn in the upper right corner
 * @param insetPlace a corner is used only if there is one map, it is large enough for an inset, and
 *     the corner is free
 * @param parts the parts to show, where they are meaningful
 * @param message what its map says, and where
 * @param legendRows which rows of the legend it shows
 */
public record PlateDesign(
        Page paper,
        double typeScale,
        MapStyle style,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> handling,
        Optional<Logo> logo,
        LegendPlace legendPlace,
        InsetPlace insetPlace,
        Set<PagePart> parts,
        MapMessage message,
        LegendRows legendRows) {

    /** The least and the most that type can be scaled by. */
    public static final double LEAST_TYPE_SCALE = 0.5;

    public static final double MOST_TYPE_SCALE = 3;

    /**
     * White space, control characters, unpaired surrogates, and characters that XML does not allow.
     */
    private static final Pattern NO_LETTER =
            Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]+");

    /**
     * @throws IllegalArgumentException if type cannot be scaled by that much
     */
    public PlateDesign {
        if (!isTypeScale(typeScale)) {
            throw new IllegalArgumentException("type cannot be scaled by " + typeScale);
        }
        title = written(title);
        subtitle = written(subtitle);
        handling = written(handling);
        parts = Set.copyOf(parts);
    }

    /** The default design: every default part, with its suggested words and place. */
    public static PlateDesign of(Page page) {
        return new PlateDesign(
                page,
                1,
                MapStyle.COLOUR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LegendPlace.SUGGESTED,
                InsetPlace.SUGGESTED,
                PagePart.DEFAULT,
                MapMessage.DEFAULT,
                LegendRows.DEFAULT);
    }

    public static PlateDesign of(PagePreset preset) {
        return of(preset.page());
    }

    /** A text on one line, of characters that every format can hold; empty if it is blank. */
    private static Optional<String> written(Optional<String> text) {
        return text.map(t -> NO_LETTER.matcher(t).replaceAll(" ").strip())
                .filter(t -> !t.isEmpty());
    }

    public boolean shows(PagePart part) {
        return parts.contains(part);
    }

    /** Whether type can be scaled by a factor. */
    public static boolean isTypeScale(double factor) {
        return factor >= LEAST_TYPE_SCALE && factor <= MOST_TYPE_SCALE;
    }

    /** The page with type of the size asked for. */
    public Page page() {
        return paper.withTypeScaled(typeScale);
    }

    public PlateDesign withPage(Page changed) {
        return with(draft -> draft.paper = changed);
    }

    public PlateDesign withTypeScale(double changed) {
        return with(draft -> draft.typeScale = changed);
    }

    public PlateDesign withStyle(MapStyle changed) {
        return with(draft -> draft.style = changed);
    }

    public PlateDesign withTitle(Optional<String> changed) {
        return with(draft -> draft.title = changed);
    }

    public PlateDesign withSubtitle(Optional<String> changed) {
        return with(draft -> draft.subtitle = changed);
    }

    public PlateDesign withHandling(Optional<String> changed) {
        return with(draft -> draft.handling = changed);
    }

    public PlateDesign withLogo(Optional<Logo> changed) {
        return with(draft -> draft.logo = changed);
    }

    public PlateDesign withLegendPlace(LegendPlace changed) {
        return with(draft -> draft.legendPlace = changed);
    }

    public PlateDesign withInsetPlace(InsetPlace changed) {
        return with(draft -> draft.insetPlace = changed);
    }

    public PlateDesign withParts(Set<PagePart> changed) {
        return with(draft -> draft.parts = changed);
    }

    public PlateDesign withMessage(MapMessage changed) {
        return with(draft -> draft.message = changed);
    }

    public PlateDesign withLegendRows(LegendRows changed) {
        return with(draft -> draft.legendRows = changed);
    }

    /** A copy with one more part. */
    public PlateDesign with(PagePart added) {
        EnumSet<PagePart> all = EnumSet.of(added);
        all.addAll(parts);
        return withParts(all);
    }

    /** A copy without some of its parts. */
    public PlateDesign without(PagePart... hidden) {
        EnumSet<PagePart> left = EnumSet.allOf(PagePart.class);
        left.retainAll(parts);
        left.removeAll(Set.of(hidden));
        return withParts(left);
    }

    private PlateDesign with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.design();
    }

    /** A mutable copy of a design, to change one component. */
    private static final class Draft {
        private Page paper;
        private double typeScale;
        private MapStyle style;
        private Optional<String> title;
        private Optional<String> subtitle;
        private Optional<String> handling;
        private Optional<Logo> logo;
        private LegendPlace legendPlace;
        private InsetPlace insetPlace;
        private Set<PagePart> parts;
        private MapMessage message;
        private LegendRows legendRows;

        private Draft(PlateDesign design) {
            paper = design.paper();
            typeScale = design.typeScale();
            style = design.style();
            title = design.title();
            subtitle = design.subtitle();
            handling = design.handling();
            logo = design.logo();
            legendPlace = design.legendPlace();
            insetPlace = design.insetPlace();
            parts = design.parts();
            message = design.message();
            legendRows = design.legendRows();
        }

        private PlateDesign design() {
            return new PlateDesign(
                    paper,
                    typeScale,
                    style,
                    title,
                    subtitle,
                    handling,
                    logo,
                    legendPlace,
                    insetPlace,
                    parts,
                    message,
                    legendRows);
        }
    }
}
