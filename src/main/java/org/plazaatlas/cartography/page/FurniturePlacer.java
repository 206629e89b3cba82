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

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the furniture of a page. */
final class FurniturePlacer {

    private static final int SOURCE_LINES = 2;

    private final SourceLine sourceLine;
    private final PanelPlacer panelSetter;

    FurniturePlacer(Atlas atlas) {
        sourceLine = new SourceLine(atlas);
        panelSetter = new PanelPlacer(atlas);
    }

    /** A page with more room for a legend, if it needs more and the page has it. */
    Optional<PageFormat> roomier(PageFormat format, MapSet maps) {
        return roomier(format, maps.legend(), language(maps));
    }

    /** The same for a legend in that language. */
    Optional<PageFormat> roomier(PageFormat format, Legend legend, Language language) {
        return format.legend()
                .flatMap(_ -> new LegendPlacer(legend, format, words(language)).roomier());
    }

    private static Words words(Language language) {
        return Words.of(FurniturePlacer.class, language);
    }

    private static Language language(MapSet maps) {
        return maps.maps().getFirst().content().view().language();
    }

    /**
     * The furniture of one map, or what several of one scale have in common.
     *
     * @param frames the places of the maps, in their order
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

    /** A page as it fills. */
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
        private Optional<ScaleLine> scaleBar = Optional.empty();
        private Optional<Rectangle2D> belowLegend = Optional.empty();

        private Draft(MapSet maps, List<Rectangle2D> frames, PageFormat format) {
            this.maps = maps;
            this.frames = frames;
            this.format = format;
            design = format.design();
            words = words(language(maps));
            corners = new MapCorners(maps.maps().getFirst(), frames.getFirst());
            right = PageFormat.MARGIN + format.innerWidth();
        }

        void addHandling() {
            design.handling().ifPresent(text -> addHandling(text, TextStyle.HEADING));
        }

        private void addHandling(String text, TextStyle style) {
            String line = TextFit.cut(text, style, format.innerWidth());
            double x = (format.page().width() - style.width(line)) / 2;
            double top = PageFormat.MARGIN + style.capHeight() + 1;
            double bottom = format.page().height() - PageFormat.MARGIN - style.descent();
            lines.add(new Line(TextRole.HANDLING, line, style, x, top));
            lines.add(new Line(TextRole.HANDLING, line, style, x, bottom));
        }

        void addHeader() {
            double top = format.headerTop();
            format.header().lines().forEach(line -> lines.add(line.moved(PageFormat.MARGIN, top)));
        }

        void addLegend() {
            LegendPlacer legend = new LegendPlacer(maps.legend(), format, words);
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

        /** A legend on the map would else take it. */
        void keepCorner() {
            if (design.shows(PagePart.INSET) && format.isFloating()) {
                panelSetter.keep(design.insetPlace(), maps.maps().getFirst(), corners);
            }
        }

        void addPanels() {
            Optional<MapCorners> onMap = Optional.of(corners).filter(_ -> frames.size() == 1);
            MapLayout map = maps.maps().getFirst();
            if (design.shows(PagePart.INSET)) {
                panelSetter
                        .inset(design.insetPlace(), map, belowLegend, onMap)
                        .ifPresent(panels::add);
            }
            if (design.shows(PagePart.NORTH_ARROW)) {
                onMap.flatMap(c -> panelSetter.arrow(map, c)).ifPresent(this::addArrow);
            }
        }

        private void addArrow(Furniture.NorthArrow arrow) {
            panels.add(arrow);
            lines.add(PanelPlacer.letter(arrow));
        }

        void addFooter() {
            double left = PageFormat.MARGIN;
            if (design.shows(PagePart.SCALE_BAR)) {
                left = addScaleBar() + 24;
            }
            String sources = sources(right - left);
            if (!sources.isEmpty()) {
                addSources(sources, left);
            }
        }

        /** Returns where it ends. */
        private double addScaleBar() {
            ScaleBar bar = maps.maps().getFirst().scaleBar();
            double top = format.footerTop();
            ScaleLine line = new ScaleLine(PageFormat.MARGIN, top + 4, bar.widthPixels());
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
                    text -> TextFit.broken(text, TextStyle.SMALL, width).size() <= SOURCE_LINES);
        }

        private void addSources(String text, double left) {
            TextStyle style = TextStyle.SMALL;
            List<String> broken = TextFit.balanced(text, style, right - left, SOURCE_LINES);
            double widest = broken.stream().mapToDouble(style::width).max().orElse(0);
            double last = format.footerTop() + (broken.size() == 1 ? 10 : 15.5);
            for (int i = 0; i < broken.size(); i++) {
                double baseline = last - (broken.size() - 1 - i) * style.leading();
                lines.add(
                        new Line(TextRole.SOURCES, broken.get(i), style, right - widest, baseline));
            }
        }

        Furniture furniture() {
            Optional<LogoPlace> logo = format.header().logo().map(this::onPage);
            return new Furniture(format.page(), frames, panels, lines, signs, scaleBar, logo);
        }

        private LogoPlace onPage(LogoPlace place) {
            Rectangle2D in = place.bounds();
            return new LogoPlace(
                    place.logo(),
                    new Rectangle2D.Double(
                            PageFormat.MARGIN + in.getX(),
                            format.headerTop() + in.getY(),
                            in.getWidth(),
                            in.getHeight()));
        }
    }
}
