package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.OutputFormat;
import org.plazaatlas.cartography.InsetPlace;
import org.plazaatlas.cartography.LegendPlace;
import org.plazaatlas.cartography.Logo;
import org.plazaatlas.cartography.PagePart;
import org.plazaatlas.cartography.PlateDesign;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is chosen for a plate, to be taken over or had back as a whole.
 *
 * @param title empty for the one that the view suggests
 * @param subtitle likewise
 * @param handling empty for none
 * @param hiddenParts parts that are left out
 */
record PlateChoices(
        PageSize size,
        OutputFormat format,
        String title,
        String subtitle,
        String handling,
        LegendPlace legendPlace,
        InsetPlace insetPlace,
        Set<PagePart> hiddenParts,
        Optional<LogoFile> logo) {

    PlateChoices {
        hiddenParts = Set.copyOf(hiddenParts);
    }

    /** The choices that make a finished piece again, as far as they can be made in a composer. */
    PlateChoices of(PlateDesign piece, OutputFormat pieceFormat) {
        EnumSet<PagePart> hidden = EnumSet.allOf(PagePart.class);
        hidden.removeAll(piece.parts());
        return new PlateChoices(
                size.withPage(piece.page()),
                pieceFormat,
                piece.title().orElse(""),
                piece.subtitle().orElse(""),
                piece.handling().orElse(""),
                piece.legendPlace(),
                piece.insetPlace(),
                hidden,
                piece.logo().map(this::file));
    }

    /** The file that is chosen already, if it is the same logo. */
    private LogoFile file(Logo carried) {
        return logo.filter(file -> file.logo().equals(carried))
                .orElseGet(() -> new LogoFile(Optional.empty(), carried));
    }

    /** Whether somebody would miss them. */
    boolean areOwn() {
        return logo.isPresent()
                || Stream.of(title, subtitle, handling).anyMatch(text -> !text.isBlank());
    }
}
