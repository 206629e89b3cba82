package org.plazaatlas.cli;

import org.plazaatlas.cartography.InsetPlace;
import org.plazaatlas.cartography.LegendPlace;
import org.plazaatlas.cartography.Logo;
import org.plazaatlas.cartography.PagePart;
import org.plazaatlas.cartography.PlateDesign;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options of {@code plaza export} that say how a page is laid out. */
final class PageOptions {

    @Option(names = PageRequest.SIZE, paramLabel = "WxH", descriptionKey = "option.size")
    private String size;

    @Option(names = PageRequest.PRESET, paramLabel = "ID", descriptionKey = "option.preset")
    private String preset;

    @Option(names = PageRequest.DPI, paramLabel = "DPI", descriptionKey = "option.dpi")
    private String dpi;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.title")
    private String title;

    @Option(names = "--subtitle", paramLabel = "TEXT", descriptionKey = "option.subtitle")
    private String subtitle;

    @Option(names = "--handling", paramLabel = "TEXT", descriptionKey = "option.handling")
    private String handling;

    @Option(names = "--logo", paramLabel = "FILE", descriptionKey = "option.logo")
    private Path logo;

    @Option(
            names = "--legend",
            paramLabel = "right|left|below|floating",
            descriptionKey = "option.legend")
    private String legend;

    @Option(
            names = "--inset",
            paramLabel = "top-left|top-right|bottom-left|bottom-right",
            descriptionKey = "option.inset")
    private String inset;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PART",
            descriptionKey = "option.without")
    private List<String> without = List.of();

    @Option(names = "--source-list", descriptionKey = "option.sourceList")
    private boolean sourceList;

    /**
     * The design asked for.
     *
     * @throws Refusal if an option has no meaning, or the logo cannot be read
     */
    PlateDesign design(Request request) {
        PageRequest page = new PageRequest(request);
        LegendPlace place = legend == null ? LegendPlace.SUGGESTED : page.legendPlace(legend);
        InsetPlace corner = inset == null ? InsetPlace.SUGGESTED : page.insetPlace(inset);
        PagePart[] hidden = without.stream().map(page::part).toArray(PagePart[]::new);
        Optional<Logo> sign = Optional.ofNullable(logo).map(page::logo);
        PlateDesign design =
                PlateDesign.of(page.page(size, preset, dpi))
                        .withTitle(Optional.ofNullable(title))
                        .withSubtitle(Optional.ofNullable(subtitle))
                        .withHandling(Optional.ofNullable(handling))
                        .withLogo(sign)
                        .withLegendPlace(place)
                        .withInsetPlace(corner)
                        .without(hidden);
        return sourceList ? design.with(PagePart.SOURCE_LIST) : design;
    }
}
