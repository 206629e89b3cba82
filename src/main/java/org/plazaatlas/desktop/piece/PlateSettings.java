package org.plazaatlas.desktop.piece;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of plates that are kept from one run to the next. Title and subtitle are not among
 * them, because they belong to one plate.
 *
 * @param hiddenParts parts that are left out
 * @param handling the handling line; empty for none
 * @param logo path of the picture; null for none
 * @param folder where the last file was saved; null before the first
 */
public record PlateSettings(
        PageSize size,
        OutputFormat format,
        LegendPlace legendPlace,
        InsetPlace insetPlace,
        Set<PagePart> hiddenParts,
        String handling,
        String logo,
        String folder) {

    public static final PlateSettings DEFAULT =
            new PlateSettings(
                    PageSize.DEFAULT,
                    OutputFormat.PNG,
                    LegendPlace.SUGGESTED,
                    InsetPlace.SUGGESTED,
                    Set.of(),
                    "",
                    null,
                    null);

    public PlateSettings {
        hiddenParts = Set.copyOf(hiddenParts);
        logo = pathOrNull(logo);
        folder = pathOrNull(folder);
    }

    /** A settings file may hold what is no path on this system. */
    private static String pathOrNull(String text) {
        try {
            return text == null ? null : Path.of(text).toString();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    public Optional<Path> logoFile() {
        return Optional.ofNullable(logo).map(Path::of);
    }

    public Optional<Path> lastFolder() {
        return Optional.ofNullable(folder).map(Path::of);
    }

    public PlateSettings withFolder(Path changed) {
        return new PlateSettings(
                size,
                format,
                legendPlace,
                insetPlace,
                hiddenParts,
                handling,
                logo,
                changed.toString());
    }
}
