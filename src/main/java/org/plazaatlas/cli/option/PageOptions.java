package org.plazaatlas.cli.option;

import org.plazaatlas.briefing.template.PieceTemplate;
import org.plazaatlas.briefing.template.TemplateFolder;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.PageOptionReader;
import org.plazaatlas.cli.request.PaperOptionReader;
import org.plazaatlas.cli.request.TemplateOptionReader;
import org.plazaatlas.model.Atlas;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options of {@code plaza export} that say how a page is laid out. */
public final class PageOptions {

    @Option(names = PaperOptionReader.SIZE, paramLabel = "WxH", descriptionKey = "option.size")
    private String size;

    @Option(names = PaperOptionReader.PRESET, paramLabel = "ID", descriptionKey = "option.preset")
    private String preset;

    @Option(names = PaperOptionReader.DPI, paramLabel = "DPI", descriptionKey = "option.dpi")
    private String dpi;

    @Option(
            names = TemplateOptionReader.OPTION,
            paramLabel = "NAME|FILE",
            descriptionKey = "option.template")
    private String template;

    @Option(
            names = PageOptionReader.STYLE,
            paramLabel = "colour|grey|newspaper",
            descriptionKey = "option.style")
    private String style;

    @Option(
            names = PageOptionReader.TYPE_SCALE,
            paramLabel = "FACTOR",
            descriptionKey = "option.typeScale")
    private String typeScale;

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
    private List<String> without;

    @Mixin private MessageOptions message;

    @Option(
            names = PageOptionReader.PPTX_MAP,
            paramLabel = "shapes|picture",
            descriptionKey = "option.pptxMap")
    private String pptxMap;

    @Option(names = "--source-list", descriptionKey = "option.sourceList")
    private boolean sourceList;

    /**
     * The design asked for. Without an option, its value comes from the finished piece, or is the
     * default. An empty option removes what the piece has.
     *
     * @param carried the design of the finished piece that is made again, if any
     * @throws org.plazaatlas.cli.request.CommandException if an option is malformed, or the logo
     *     cannot be read
     */
    public PlateDesign design(Optional<PlateDesign> carried, OptionReader reader) {
        PageOptionReader read = new PageOptionReader(reader);
        Optional<PlateDesign> given = template == null ? carried : templated(carried, reader);
        Page page =
                new PaperOptionReader(reader)
                        .page(size, preset, dpi, given.map(PlateDesign::paper));
        PlateDesign start = given.orElseGet(() -> PlateDesign.of(page)).withPage(page);
        PlateDesign design =
                start.withStyle(style == null ? start.style() : read.style(style))
                        .withTypeScale(
                                typeScale == null ? start.typeScale() : read.typeScale(typeScale))
                        .withTitle(said(title, start.title()))
                        .withSubtitle(said(subtitle, start.subtitle()))
                        .withHandling(said(handling, start.handling()))
                        .withLogo(logo == null ? start.logo() : read.logo(logo))
                        .withLegendPlace(
                                legend == null ? start.legendPlace() : read.legendPlace(legend))
                        .withInsetPlace(inset == null ? start.insetPlace() : read.insetPlace(inset))
                        .withParts(without == null ? start.parts() : read.partsBut(without));
        PlateDesign listed = sourceList ? design.with(PagePart.SOURCE_LIST) : design;
        return withMap(listed, read);
    }

    private PlateDesign withMap(PlateDesign design, PageOptionReader read) {
        if (pptxMap == null) {
            return design;
        }
        return read.mapIsPicture(pptxMap)
                ? design.with(PagePart.MAP_PICTURE)
                : design.without(PagePart.MAP_PICTURE);
    }

    private Optional<PlateDesign> templated(Optional<PlateDesign> carried, OptionReader reader) {
        PieceTemplate chosen =
                new TemplateOptionReader(reader).template(template, TemplateFolder.ofUser());
        return Optional.of(chosen.appliedTo(carried.orElseGet(chosen::design)));
    }

    /**
     * The design with what its map says.
     *
     * @param extent what {@code --extent} shows; null if it was not written
     * @throws org.plazaatlas.cli.request.CommandException if an option is malformed, or names
     *     something that the atlas does not have
     */
    public PlateDesign withMessage(
            PlateDesign design, String extent, Atlas atlas, OptionReader reader) {
        return message.changed(design, extent, atlas, reader);
    }

    /** Whether an option says what the map is about. */
    public boolean haveSubject() {
        return message.haveSubject();
    }

    private static Optional<String> said(String option, Optional<String> otherwise) {
        return option == null ? otherwise : Optional.of(option);
    }
}
