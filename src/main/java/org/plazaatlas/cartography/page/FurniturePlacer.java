package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.linework.ScaleBar;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.LogoPlace;
import org.plazaatlas.cartography.page.Furniture.Panel;
import org.plazaatlas.cartography.page.Furniture.ScaleLine;
import org.plazaatlas.cartography.page.Furniture.Sign;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Places the map surrounds of a page. */
final class FurniturePlacer {

    /** From the scale bar to the sources below it. */
    private static final double NARROW_SOURCES = 18;

    private final SourceLine sourceLine;
    private final PanelPlacer panelPlacer;

    FurniturePlacer(Atlas atlas) {
        sourceLine = new SourceLine(atlas);
        panelPlacer = new PanelPlacer(atlas);
    }

    /**
     * A page with more room for the legend; empty if the legend needs no more or the page has no
     * more.
     */
    Optional<PageFormat> roomier(PageFormat format, MapSet maps) {
        return roomier(format, maps.legend(), view(maps));
    }

    /** The same for a given legend, in the language of a view. */
    Optional<PageFormat> roomier(PageFormat format, Legend legend, View view) {
        return format.legend().flatMap(_ -> placer(legend, format, view).roomier());
    }

    private LegendPlacer placer(Legend legend, PageFormat format, View view) {
        return new LegendPlacer(
                legend, format, words(view.language()), panelPlacer.heightBelow(format, view));
    }

    /** The ids of the events that the legend of a page has a line for. */
    List<String> callOuts(PageFormat format, MapLayout map) {
        return format.legend()
                .map(_ -> placer(map.legend(), format, map.content().view()).callOuts())
                .orElse(List.of());
    }

    private static Words words(Language language) {
        return Words.of(FurniturePlacer.class, language);
    }

    private static Language language(MapSet maps) {
        return view(maps).language();
    }

    private static View view(MapSet maps) {
        return maps.maps().getFirst().content().view();
    }

    /**
     * The map surrounds of one map, or of several maps of one scale.
     *
     * @param maps at least one
     * @param frames the places of the maps, in the same order
     * @throws NoSuchElementException if there is no map or no frame
     */
    Furniture set(MapSet maps, List<Rectangle2D> frames, PageFormat format) {
        Draft draft = new Draft(maps, frames, format);
        draft.addHandling();
        draft.addHeader();
        draft.keepCorner();
        format.legend().ifPresent(_ -> draft.addLegend());
        draft.addPanels();
        draft.addFooter();
        return draft.furniture();
    }

    /** The map surrounds while they are placed, part by part. */
    private final class Draft {

        private final MapSet maps;
        private final List<Rectangle2D> frames;
        private final PageFormat format;
        private final PlateDesign design;
        private final Words words;
        private final MapCorners corners;
        private final double right;
        private final List<Panel> panels = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Sign> signs = new ArrayList<>();
        private final Set<TextRole> cut = EnumSet.noneOf(TextRole.class);
        private Optional<ScaleLine> scaleBar = Optional.empty();
        private Optional<Rectangle2D> belowLegend = Optional.empty();

        private Draft(MapSet maps, List<Rectangle2D> frames, PageFormat format) {
            this.maps = maps;
            this.frames = frames;
            this.format = format;
            design = format.design();
            words = words(language(maps));
            corners = new MapCorners(maps.maps().getFirst(), frames.getFirst());
            right = format.margin() + format.innerWidth();
        }

        void addHandling() {
            design.handling().ifPresent(text -> addHandling(text, TextStyle.HEADING));
        }

        private void addHandling(String text, TextStyle style) {
            note(TextRole.HANDLING, TextFit.broken(text, style, format.innerWidth()), 1);
            String line = TextFit.cut(text, style, format.innerWidth());
            double x = (format.page().width() - style.width(line)) / 2;
            double top = format.margin() + style.capHeight() + 1;
            double bottom = format.page().height() - format.margin() - style.descent();
            lines.add(new Line(TextRole.HANDLING, line, style, x, top));
            lines.add(new Line(TextRole.HANDLING, line, style, x, bottom));
        }

        void addHeader() {
            double top = format.headerTop();
            cut.addAll(format.header().cut());
            format.header().lines().forEach(line -> lines.add(line.moved(format.margin(), top)));
        }

        void addLegend() {
            LegendPlacer legend = placer(maps.legend(), format, view(maps));
            Rectangle2D place = format.legendPlace();
            if (format.isFloating()) {
                Optional<Rectangle2D> corner = corners.take(place.getWidth(), legend.height());
                corner.map(Furniture.LegendGround::new).ifPresent(panels::add);
                place = corner.orElse(place);
            }
            lines.addAll(legend.lines(place));
            signs.addAll(legend.signs(place));
            if (format.isBeside()) {
                double used = legend.height();
                belowLegend =
                        Optional.of(
                                new Rectangle2D.Double(
                                        place.getX(),
                                        place.getY() + used,
                                        place.getWidth(),
                                        place.getHeight() - used));
            }
        }

        /**
         * Keeps the corner that the design wants for the inset; otherwise a legend on the map might
         * take it.
         */
        void keepCorner() {
            if (design.shows(PagePart.INSET) && format.isFloating()) {
                panelPlacer.keep(design.insetPlace(), maps.maps().getFirst(), corners);
            }
        }

        void addPanels() {
            Optional<MapCorners> onMap = Optional.of(corners).filter(_ -> frames.size() == 1);
            MapLayout map = maps.maps().getFirst();
            if (design.shows(PagePart.INSET)) {
                panelPlacer
                        .inset(design.insetPlace(), map, belowLegend, onMap)
                        .ifPresent(panels::add);
            }
            if (design.shows(PagePart.NORTH_ARROW)) {
                onMap.flatMap(c -> panelPlacer.arrow(map, c)).ifPresent(this::addArrow);
            }
        }

        private void addArrow(Furniture.NorthArrow arrow) {
            panels.add(arrow);
            lines.add(PanelPlacer.letter(arrow));
        }

        void addFooter() {
            double left = format.margin();
            if (design.shows(PagePart.SCALE_BAR)) {
                double end = addScaleBar() + 24;
                left = format.isNarrow() ? left : end;
            }
            String sources = sources(right - left);
            if (!sources.isEmpty()) {
                addSources(sources, left);
            }
        }

        /** Returns the x where it ends. */
        private double addScaleBar() {
            MapLayout map = maps.maps().getFirst();
            ScaleBar bar = map.scaleBar();
            double factor = map.content().message().labelSize().factor();
            double top = format.footerTop();
            ScaleLine line = new ScaleLine(format.margin(), top + 4, bar.widthPixels() * factor);
            scaleBar = Optional.of(line);
            NumberFormat number = NumberFormat.getInstance(language(maps).locale());
            String length = words.get("page.km", number.format(bar.lengthKm()));
            double x = line.x() + line.width() + 7;
            lines.add(new Line(TextRole.SCALE, length, TextStyle.SMALL, x, top + 10));
            return x + TextStyle.SMALL.width(length);
        }

        private String sources(double width) {
            if (!design.shows(PagePart.SOURCES)) {
                return design.shows(PagePart.ASSESSMENT) ? words.get("page.assessment.alone") : "";
            }
            return sourceLine.text(
                    maps.sourceIds(),
                    language(maps),
                    design.shows(PagePart.ASSESSMENT),
                    text ->
                            TextFit.broken(text, TextStyle.SMALL, width).size()
                                    <= format.sourceLines());
        }

        private void addSources(String text, double left) {
            TextStyle style = TextStyle.SMALL;
            List<String> broken = TextFit.balanced(text, style, right - left, format.sourceLines());
            double widest = broken.stream().mapToDouble(style::width).max().orElse(0);
            note(TextRole.SOURCES, TextFit.broken(text, style, right - left), format.sourceLines());
            double first = format.footerTop() + (format.isNarrow() ? NARROW_SOURCES : 0);
            double last = first + (broken.size() == 1 ? 10 : 15.5);
            double x = format.isNarrow() ? left : right - widest;
            for (int i = 0; i < broken.size(); i++) {
                double baseline =
                        format.isNarrow()
                                ? first + 10 + i * style.leading()
                                : last - (broken.size() - 1 - i) * style.leading();
                lines.add(new Line(TextRole.SOURCES, broken.get(i), style, x, baseline));
            }
        }

        /** Notes that a text has no room. */
        private void note(TextRole role, List<String> broken, int most) {
            if (broken.size() > most) {
                cut.add(role);
            }
        }

        Furniture furniture() {
            Optional<LogoPlace> logo = format.header().logo().map(this::onPage);
            return new Furniture(format.page(), frames, panels, lines, signs, scaleBar, logo, cut);
        }

        private LogoPlace onPage(LogoPlace place) {
            Rectangle2D in = place.bounds();
            return new LogoPlace(
                    place.logo(),
                    new Rectangle2D.Double(
                            format.margin() + in.getX(),
                            format.headerTop() + in.getY(),
                            in.getWidth(),
                            in.getHeight()));
        }
    }
}
