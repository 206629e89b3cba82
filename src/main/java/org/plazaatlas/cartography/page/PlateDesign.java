package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.LegendRows;
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
        Page page,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> handling,
        Optional<Logo> logo,
        LegendPlace legendPlace,
        InsetPlace insetPlace,
        Set<PagePart> parts,
        MapMessage message,
        LegendRows legendRows) {

    /**
     * White space, control characters, unpaired surrogates, and characters that XML does not allow.
     */
    private static final Pattern NO_LETTER =
            Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]+");

    public PlateDesign {
        title = written(title);
        subtitle = written(subtitle);
        handling = written(handling);
        parts = Set.copyOf(parts);
    }

    /** The default design: every default part, with its suggested words and place. */
    public static PlateDesign of(Page page) {
        return new PlateDesign(
                page,
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

    public PlateDesign withPage(Page changed) {
        return with(draft -> draft.page = changed);
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
        private Page page;
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
            page = design.page();
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
                    page,
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
