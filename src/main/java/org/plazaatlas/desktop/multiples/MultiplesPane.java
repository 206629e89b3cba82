package org.plazaatlas.desktop.multiples;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.map.LegendCard;
import org.plazaatlas.desktop.map.SourceLineView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.view.Arrangement;

import java.time.LocalDate;

/**
 * Small multiples: little maps of one view on many dates, with one legend and one source line. They
 * follow everything in the view except its date.
 */
public final class MultiplesPane extends BorderPane {

    /** In a narrower pane, in pixels, the maps need the room of the legend. */
    private static final double LEAST_WIDTH_WITH_LEGEND = 560;

    private final AtlasModel model;
    private final LiveWords words;
    private final NewestOnly<MultiplesQuestion, MultiplesAnswer> latest;
    private final MultiplesGrid grid;
    private final LegendCard legend;
    private final SourceLineView sources;

    public MultiplesPane(AtlasModel model, OpenedAtlas opened, BackgroundWork background) {
        this.model = model;
        words = new LiveWords(MultiplesPane.class, model.languageProperty());
        MultiplesWork work = new MultiplesWork(opened.history(), opened.scenes());
        latest = background.answering((question, _) -> work.answer(question));
        grid = new MultiplesGrid(this::open);
        legend = new LegendCard(model, new Region());
        sources = new SourceLineView(model);
        arrange();
        follow();
    }

    private void arrange() {
        getStyleClass().add("multiples-pane");
        legend.getStyleClass().add("multiples-legend");
        sources.getStyleClass().add("map-footer");
        setTop(new MultiplesBar(model, words));
        setCenter(grid);
        setRight(legend);
        setBottom(sources);
        grid.setMinSize(0, 0);
        legend.visibleProperty().bind(widthProperty().greaterThan(LEAST_WIDTH_WITH_LEGEND));
        legend.managedProperty().bind(legend.visibleProperty());
    }

    private void follow() {
        model.viewProperty().subscribe(_ -> ask());
        model.maps().arrangementProperty().subscribe(_ -> ask());
        model.colourVisionProperty().subscribe(_ -> ask());
        grid.layoutBoundsProperty().subscribe(_ -> ask());
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> ask());
        latest.answerProperty().subscribe(this::show);
    }

    private void ask() {
        boolean hasRoom = grid.getWidth() >= 1 && grid.getHeight() >= 1;
        if (hasRoom
                && model.maps().arrangementProperty().get() instanceof Arrangement.Multiples many) {
            latest.ask(
                    new MultiplesQuestion(
                            model.view().slidTo(LocalDate.EPOCH),
                            many.series(),
                            (int) grid.getWidth(),
                            (int) grid.getHeight(),
                            renderScale(),
                            model.colourVisionProperty().get()));
        }
    }

    private double renderScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void show(NewestOnly.Answer<MultiplesQuestion, MultiplesAnswer> answer) {
        if (answer == null) {
            return;
        }
        MultiplesAnswer found = answer.value();
        grid.show(found, answer.question().view().language());
        MapSet maps = found.maps();
        sources.show(maps.sourceIds());
        found.frames().stream().findFirst().ifPresent(first -> showLegend(maps, first));
    }

    private void showLegend(MapSet maps, Frame first) {
        legend.show(maps.legend(), first.view().theme(), first.size().scale());
    }

    /**
     * Opens a date on one map. The arrangement changes first, so that going back leads to the
     * little maps as they were.
     */
    private void open(LocalDate day) {
        model.maps().arrange(Arrangement.ONE_MAP);
        model.time().showDate(day);
    }
}
