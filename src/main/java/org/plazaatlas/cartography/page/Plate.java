package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A laid-out page: a map, or several of one scale, with title, date, legend, scale and sources. A
 * value that painters draw and file writers read. All places are in logical pixels of the page.
 */
public final class Plate {

    private final View view;
    private final PlateDesign design;
    private final List<MapLayout> maps;
    private final Furniture furniture;
    private final PageWords suggested;
    private final String alternativeText;

    /**
     * @param view the view requested; for several maps, that of the first
     * @param maps at least one
     * @param furniture has a frame for each map, in the same order
     * @param suggested the words above the map where the design has none of its own
     */
    Plate(
            View view,
            PlateDesign design,
            List<MapLayout> maps,
            Furniture furniture,
            PageWords suggested,
            String alternativeText) {
        this.view = view;
        this.design = design;
        this.maps = List.copyOf(maps);
        this.furniture = furniture;
        this.suggested = suggested;
        this.alternativeText = alternativeText;
    }

    public PlateDesign design() {
        return design;
    }

    public Page page() {
        return design.page();
    }

    /** The view requested; for several maps, that of the first. */
    public View view() {
        return view;
    }

    /** The words above the map that the views suggest, whether the design takes them or not. */
    public PageWords suggested() {
        return suggested;
    }

    /** The first or only map, in pixels of its own. */
    public MapLayout map() {
        return maps.getFirst();
    }

    /** The maps, each in pixels of its own. */
    public List<MapLayout> maps() {
        return maps;
    }

    /** The places of the maps, in the same order. */
    public List<Rectangle2D> frames() {
        return furniture.frames();
    }

    /** Every line of text outside the maps and over them, without the lettering of the maps. */
    public List<PageText> texts() {
        Palette palette = palette();
        return furniture.lines().stream().map(line -> PageText.of(line, palette)).toList();
    }

    /** The lines of one role, from top to bottom. */
    public List<PageText> texts(TextRole role) {
        return texts().stream().filter(text -> text.role() == role).toList();
    }

    /** The title as printed on the page, joined to one line; empty if there is none. */
    public String title() {
        return texts(TextRole.TITLE).stream().map(PageText::text).collect(Collectors.joining(" "));
    }

    /**
     * The places of the parts of a layer that are neither map nor lettering: frames, panels, signs,
     * scale bar, logo; empty for any other layer.
     */
    public List<Rectangle2D> places(PageLayer layer) {
        return switch (layer) {
            case FRAMES -> furniture.frames();
            case PANELS -> furniture.panels().stream().map(Furniture.Panel::bounds).toList();
            case SIGNS -> furniture.signs().stream().map(Furniture.Sign::bounds).toList();
            case SCALE_BAR ->
                    furniture.scaleBar().stream().map(Furniture.ScaleLine::bounds).toList();
            case LOGO -> furniture.logo().stream().map(Furniture.LogoPlace::bounds).toList();
            default -> List.of();
        };
    }

    /** The content of the page in one paragraph, for readers who cannot see it. */
    public String alternativeText() {
        return alternativeText;
    }

    /** The ids of exactly the sources that this page rests on, the most used first. */
    public List<String> sourceIds() {
        return new MapSet(maps).sourceIds();
    }

    /** The roles of the texts that the page has no room for: they are cut off after a word. */
    public Set<TextRole> cutTexts() {
        return furniture.cut();
    }

    /** All lettering of the page and its maps. */
    public List<PrintedLine> printedLines() {
        Stream<PrintedLine> round =
                furniture.lines().stream().map(line -> printed(line.text(), line.style(), 1));
        return Stream.concat(round, maps.stream().flatMap(this::lettering)).toList();
    }

    private Stream<PrintedLine> lettering(MapLayout map) {
        double factor = map.content().message().labelSize().factor();
        return map.content().items().stream()
                .flatMap(item -> item.lettering().stream())
                .map(words -> printed(words.text(), words.style(), factor));
    }

    private PrintedLine printed(String text, TextStyle style, double factor) {
        return new PrintedLine(text, page().points(style.sizePixels() * factor));
    }

    /** The size of the smallest type on the page and its maps, in points of the finished piece. */
    public double leastTypePoints() {
        return printedLines().stream()
                .mapToDouble(PrintedLine::points)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The colours of the page; all its maps have the same. */
    Palette palette() {
        return map().content().symbology().palette();
    }

    Furniture furniture() {
        return furniture;
    }
}
