package org.plazaatlas.desktop.piece;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.PlateDesign;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the user chooses for a plate, as one value that can be replaced and restored.
 *
 * @param size how the page was chosen; the design holds the resulting page
 * @param logo the logo of the design, with the file it came from
 */
public record PlateChoices(
        PageSize size, OutputFormat format, PlateDesign design, Optional<LogoFile> logo) {

    /** The choices that make a finished piece again, as far as the composer offers them. */
    public PlateChoices of(PlateDesign piece, OutputFormat pieceFormat) {
        return new PlateChoices(
                size.withPage(piece.paper()), pieceFormat, piece, piece.logo().map(this::file));
    }

    /** The file that is chosen already if it holds the same logo, so that its path is not lost. */
    private LogoFile file(Logo carried) {
        return logo.filter(file -> file.logo().equals(carried))
                .orElseGet(() -> new LogoFile(Optional.empty(), carried));
    }

    /** Whether the user has typed or chosen something that an undo should bring back. */
    public boolean areOwn() {
        return logo.isPresent()
                || Stream.of(design.title(), design.subtitle(), design.handling())
                        .anyMatch(Optional::isPresent);
    }
}
