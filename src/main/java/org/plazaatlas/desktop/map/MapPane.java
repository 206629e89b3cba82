package org.plazaatlas.desktop.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Topic;

import java.util.List;
import java.util.Optional;

/**
 * The map from edge to edge, or the maps of two dates, with one legend, zoom buttons, source line
 * and scale bar floating over them.
 */
public final class MapPane extends Region {

    private static final double MARGIN = 12;
    private static final double LEGEND_WIDTH = 256;
    private static final double BUTTONS_WIDTH = 36;
    private static final double ROOMY_WIDTH = 1100;
    private static final double LEGEND_SHARE = 0.5;
    private static final double STAMP_HEIGHT = 40;
    private static final double TOOL_CARD_WIDTH = 360;

    private final AtlasModel model;
    private final MapSheets sheets;
    private final Region ground;
    private final LiveWords words;
    private final LookSwitch look;
    private final LegendCard legend;
    private final MapZoomButtons zoomButtons;
    private final SourceLineView sources;
    private final ScaleBarView scaleBar = new ScaleBarView();
    private final MapFooter footer;
    private final ReadOnlyObjectWrapper<Legend> shownLegend =
            new ReadOnlyObjectWrapper<>(this, "legend");
    private final Label dateStamp = new Label();
    private final MapBadges badges;
    private Optional<Region> toolCard = Optional.empty();

    /**
     * @param ground the node that places the map sheets
     */
    public MapPane(AtlasModel model, MapSheets sheets, Region ground) {
        this.model = model;
        this.sheets = sheets;
        this.ground = ground;
        words = new LiveWords(MapPane.class, model.languageProperty());
        look = new LookSwitch(words, this::showLook);
        legend = new LegendCard(model, look);
        zoomButtons = new MapZoomButtons(sheets.camera(), words);
        sources = new SourceLineView(model);
        badges = new MapBadges(model, words, new PaintingNotice(sheets.main().frames(), words));
        footer = new MapFooter(sources, scaleBar);
        getStyleClass().add("map-pane");
        getChildren().addAll(ground, footer, legend, zoomButtons, dateStamp, badges);
        showDateStamp();
        followModel();
    }

    private void showDateStamp() {
        dateStamp.getStyleClass().addAll("floating-card", "date-stamp");
        dateStamp.setId("dateStamp");
        dateStamp.setVisible(false);
    }

    private void followModel() {
        legend.foldedProperty().subscribe(this::leaveRoomForLegend);
        sheets.widthProperty().map(MapPane::isNarrow).subscribe(legend.foldedProperty()::set);
        model.viewProperty().subscribe(_ -> stampDate());
        sheets.all().forEach(sheet -> sheet.frames().answerProperty().subscribe(this::show));
        model.maps().arrangementProperty().subscribe(this::show);
    }

    /** Whether an open legend would cover names; then it is folded at first, and can be opened. */
    private static boolean isNarrow(Number width) {
        return width.doubleValue() < ROOMY_WIDTH;
    }

    private void leaveRoomForLegend(boolean folded) {
        sheets.camera()
                .leaveRoom(folded ? 0 : LEGEND_WIDTH + 2 * MARGIN, BUTTONS_WIDTH + 2 * MARGIN);
        sheets.requestFrames();
        requestLayout();
    }

    private void stampDate() {
        dateStamp.setText(PageWords.ofOneMap(model.view()));
    }

    /** Shows one legend and one source line for all maps. */
    private void show() {
        List<Frame> frames =
                sheets.all().stream().flatMap(sheet -> sheet.frame().stream()).toList();
        if (frames.isEmpty()) {
            return;
        }
        Frame main = frames.getFirst();
        MapSet maps = new MapSet(frames.stream().map(Frame::layout).toList());
        shownLegend.set(maps.legend());
        legend.show(maps.legend(), main.view().theme(), main.size().scale());
        look.show(main.layout().content().view().look());
        look.setDisable(!(main.view().topic() instanceof Topic.Zones));
        sources.show(maps.sourceIds());
        scaleBar.show(main.layout().scaleBar(), main.view().language());
        requestLayout();
    }

    /**
     * Gives the tools of the map their places.
     *
     * @param card floats at the top while it is visible
     * @param coordinates stand in the line below the map
     */
    public void placeTools(Region card, FittingLabel coordinates) {
        toolCard = Optional.of(card);
        getChildren().add(card);
        footer.add(coordinates);
    }

    /** The legend of what is shown; null before the first picture. */
    public ReadOnlyObjectProperty<Legend> legendProperty() {
        return shownLegend.getReadOnlyProperty();
    }

    /** Says what explains the signs of the legend when the reader asks. */
    public void setOnReading(Runnable explaining) {
        legend.setOnReading(explaining);
    }

    /** Whether the date is shown on the map itself, for when the timeline is hidden. */
    public BooleanProperty dateStampShownProperty() {
        return dateStamp.visibleProperty();
    }

    /** The part of the map that is in view. */
    public Viewport viewport() {
        return sheets.viewport();
    }

    /** Changes between the simple and the detailed look. */
    public void switchLook() {
        boolean simple = model.view().look().at(viewport().extent()) == Look.SIMPLE;
        showLook(simple ? Look.DETAILED : Look.SIMPLE);
    }

    /** A look that the map would have by itself at this scale is left to change with the scale. */
    private void showLook(Look chosen) {
        Look byItself = Look.AUTOMATIC.at(viewport().extent());
        model.showLook(chosen == byItself ? Look.AUTOMATIC : chosen);
    }

    /** The map itself, which gets the keyboard focus. */
    public Node surface() {
        return sheets.main().surface();
    }

    public void zoomIn() {
        sheets.camera().zoom(MapCamera.STEP);
    }

    public void zoomOut() {
        sheets.camera().zoom(1 / MapCamera.STEP);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double footerHeight = footer.prefHeight(width);
        footer.resizeRelocate(0, height - footerHeight, width, footerHeight);
        ground.resizeRelocate(0, 0, width, height - footerHeight);
        double bottom = height - footerHeight - MARGIN;
        zoomButtons.autosize();
        zoomButtons.relocate(
                width - MARGIN - zoomButtons.getWidth(), bottom - zoomButtons.getHeight());
        placeLegend(bottom);
        dateStamp.autosize();
        dateStamp.relocate(MARGIN, MARGIN);
        placeBadges(width - MARGIN, bottom);
        toolCard.filter(Node::isVisible).ifPresent(card -> placeToolCard(card, width, bottom));
    }

    private static void placeToolCard(Region card, double width, double bottom) {
        double wide = Math.min(TOOL_CARD_WIDTH, width - 2 * MARGIN);
        double height = Math.min(card.prefHeight(wide), bottom - MARGIN);
        card.resizeRelocate((width - wide) / 2, MARGIN, wide, height);
    }

    /**
     * Places the badges at the upper right, where the map of the country is empty; below the date
     * stamp if there are two maps. In a low or narrow window they stand beside the legend, and in
     * the end beside the zoom buttons.
     */
    private void placeBadges(double right, double bottom) {
        double top = sheets.other().isVisible() ? MARGIN + STAMP_HEIGHT : MARGIN;
        double left = dateStamp.isVisible() ? dateStamp.getWidth() + 2 * MARGIN : MARGIN;
        double besideLegend = Math.max(left, LEGEND_WIDTH + 2 * MARGIN);
        double aboveButtons = zoomButtons.getLayoutY() - MARGIN;
        double aboveAll = Math.min(aboveButtons, legend.getLayoutY() - MARGIN);
        Bounds room =
                badges.choose(
                        List.of(
                                room(left, top, right, aboveAll),
                                room(besideLegend, top, right, aboveButtons),
                                room(
                                        besideLegend,
                                        top,
                                        zoomButtons.getLayoutX() - MARGIN,
                                        bottom)));
        badges.resizeRelocate(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
    }

    private static Bounds room(double left, double top, double right, double bottom) {
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private void placeLegend(double bottom) {
        double room = Math.min(bottom - MARGIN, LEGEND_SHARE * getHeight());
        double wide = Math.min(LEGEND_WIDTH, zoomButtons.getLayoutX() - 2 * MARGIN);
        double height = Math.min(legend.prefHeight(wide), Math.max(0, room));
        legend.resizeRelocate(MARGIN, bottom - height, Math.max(0, wide), height);
    }
}
