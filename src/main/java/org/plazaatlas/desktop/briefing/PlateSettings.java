package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered of plates from one run to the next; title and subtitle belong to one plate.
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
            new PlateSettings(null, null, null, null, null, null, null, null);

    /** A file may lack any of it. */
    public PlateSettings {
        size = Objects.requireNonNullElse(size, PageSize.DEFAULT);
        format = Objects.requireNonNullElse(format, OutputFormat.PNG);
        legendPlace = Objects.requireNonNullElse(legendPlace, LegendPlace.SUGGESTED);
        insetPlace = Objects.requireNonNullElse(insetPlace, InsetPlace.SUGGESTED);
        hiddenParts = hiddenParts == null ? Set.of() : Set.copyOf(hiddenParts);
        handling = Objects.requireNonNullElse(handling, "");
    }

    Optional<Path> logoFile() {
        return Optional.ofNullable(logo).map(Path::of);
    }

    Optional<Path> lastFolder() {
        return Optional.ofNullable(folder).map(Path::of);
    }

    PlateSettings withFolder(Path changed) {
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
