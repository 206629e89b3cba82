package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.PlateDesign;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is chosen for a plate, to be taken over or had back as a whole.
 *
 * @param size how the page is chosen; the design has the page that follows from it
 * @param logo that of the design, and which file it is
 */
record PlateChoices(
        PageSize size, OutputFormat format, PlateDesign design, Optional<LogoFile> logo) {

    /** The choices that make a finished piece again, as far as they can be made in a composer. */
    PlateChoices of(PlateDesign piece, OutputFormat pieceFormat) {
        return new PlateChoices(
                size.withPage(piece.page()), pieceFormat, piece, piece.logo().map(this::file));
    }

    /** The file that is chosen already, if it is the same logo. */
    private LogoFile file(Logo carried) {
        return logo.filter(file -> file.logo().equals(carried))
                .orElseGet(() -> new LogoFile(Optional.empty(), carried));
    }

    /** Whether somebody would miss them. */
    boolean areOwn() {
        return logo.isPresent()
                || Stream.of(design.title(), design.subtitle(), design.handling())
                        .anyMatch(Optional::isPresent);
    }
}
