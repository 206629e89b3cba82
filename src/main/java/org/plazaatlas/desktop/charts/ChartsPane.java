package org.plazaatlas.desktop.charts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.axis.AxisInView;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.KeptChoice;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.timeline.TimeControl;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.view.Account;

import java.util.List;
import java.util.Optional;

/**
 * Charts that show the date and change it: the area that each organization dominates, as the view
 * tells it, and below it the yearly figures of the selected state or of the country, or the events
 * by month of what is selected. Like the labels of the map, the areas include organizations that
 * the view hides.
 *
 * <p>Both charts share the axis of the timeline, each day over the same day. They are computed in
 * the background, and only while the pane is in a scene.
 */
public final class ChartsPane extends HBox {

    /**
     * Narrow enough to leave room for the values of the scale before the axis of the timeline
     * begins.
     */
    private static final double LEGEND_WIDTH = 244;

    /** The charts get their full height in a window at least this high, in pixels. */
    private static final double HIGH_WINDOW = 900;

    private final AtlasModel model;
    private final LiveWords words;
    private final NewestOnly<Account, AreaSeries> series;
    private final NewestOnly<SubjectFigures.Question, SubjectFigures> figures;
    private final StreamPlot stream;
    private final StreamLegend streamLegend;
    private final FiguresPlot figuresPlot;
    private final FiguresLegend figuresLegend;
    private final MonthsPlot monthsPlot;
    private final MonthsLegend monthsLegend;
    private final Label figuresTitle = new Label();
    private final KeptChoice<FigureChoice> unit = new KeptChoice<>("figureUnit", FigureChoice::id);

    /**
     * @param timeline the axis that the charts share, in pixels of this pane
     * @param close closes the pane
     */
    public ChartsPane(
            AtlasModel model,
            OpenedAtlas opened,
            BackgroundWork background,
            TimeControl control,
            ObservableValue<AxisInView> timeline,
            Runnable close) {
        this.model = model;
        words = new LiveWords(ChartsPane.class, model.languageProperty());
        series = background.answering((account, _) -> AreaSeries.of(account.in(opened.history())));
        figures = background.answering((asked, _) -> figures(asked, opened));
        BandPaints paints = new BandPaints(model.atlas());
        stream = new StreamPlot(model, control, paints);
        streamLegend = new StreamLegend(model, paints);
        figuresPlot = new FiguresPlot(model, control);
        figuresLegend = new FiguresLegend(model);
        monthsPlot = new MonthsPlot(model, control);
        monthsLegend = new MonthsLegend(model);
        arrange(close);
        setShown(false, monthsPlot, monthsLegend);
        timeline.subscribe(this::showAxis);
        model.viewProperty().subscribe(_ -> ask());
        sceneProperty().subscribe(_ -> ask());
        series.answerProperty().subscribe(this::receiveSeries);
        figures.answerProperty().subscribe(this::receiveFigures);
        unit.valueProperty().subscribe(_ -> showUnit());
    }

    private static SubjectFigures figures(SubjectFigures.Question asked, OpenedAtlas opened) {
        return asked.subject()
                .map(
                        subject ->
                                new SubjectFigures(
                                        asked.subject(),
                                        opened.dossiers().name(subject, asked.language()),
                                        asked.withYears()
                                                .map(
                                                        place ->
                                                                opened.dossiers()
                                                                        .yearlyFigures(
                                                                                place,
                                                                                asked.language()))
                                                .orElse(List.of()),
                                        new MonthlyEvents(asked, opened).series()))
                .orElse(SubjectFigures.NONE);
    }

    private void arrange(Runnable close) {
        setId("charts");
        getStyleClass().add("charts-pane");
        getStylesheets().add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/charts/charts.css"));
        VBox streamSide = streamSide(close);
        VBox figuresSide = figuresSide();
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() >= HIGH_WINDOW)
                .orElse(true)
                .subscribe(
                        high -> {
                            setHeights(high ? 184 : 128, stream, streamSide);
                            setHeights(high ? 108 : 90, figuresPlot, monthsPlot, figuresSide);
                        });
        VBox legends = new VBox(streamSide, figuresSide);
        legends.setMinWidth(LEGEND_WIDTH);
        legends.setMaxWidth(LEGEND_WIDTH);
        VBox plots = new VBox(stream, figuresPlot, monthsPlot);
        HBox.setHgrow(plots, Priority.ALWAYS);
        plots.setMinWidth(0);
        getChildren().addAll(legends, plots);
        setMinHeight(USE_PREF_SIZE);
    }

    private static void setHeights(double height, Region... regions) {
        for (Region region : regions) {
            region.setMinHeight(height);
            region.setPrefHeight(height);
            region.setMaxHeight(height);
        }
    }

    private VBox streamSide(Runnable close) {
        Label title = new Label();
        title.textProperty().bind(words.text("stream.title"));
        title.getStyleClass().add("chart-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Tooltip rule = new Tooltip();
        rule.textProperty().bind(words.text("rule"));
        title.setTooltip(rule);
        title.accessibleHelpProperty().bind(words.text("rule"));
        IconButton closing = new IconButton("closeCharts", Feather.X);
        words.text("close").subscribe(closing::setName);
        closing.setOnAction(_ -> close.run());
        HBox head = new HBox(title, closing);
        head.getStyleClass().add("chart-head");
        return side(head, streamLegend);
    }

    private VBox figuresSide() {
        figuresTitle.getStyleClass().add("chart-title");
        figuresTitle.setMinWidth(0);
        figuresTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figuresTitle, Priority.ALWAYS);
        unit.accessibleTextProperty().bind(words.text("unit"));
        unit.setCellFactory(_ -> new UnitCell());
        unit.setButtonCell(new UnitCell());
        unit.visibleProperty().bind(unit.valueProperty().isNotNull());
        unit.managedProperty().bind(unit.visibleProperty());
        HBox head = new HBox(figuresTitle, unit);
        head.getStyleClass().add("chart-head");
        VBox side = side(head, figuresLegend);
        side.getChildren().add(monthsLegend);
        return side;
    }

    private static VBox side(HBox head, Region legend) {
        VBox side = new VBox(head, legend);
        VBox.setVgrow(legend, Priority.ALWAYS);
        return side;
    }

    /** A unit in which a place has figures, or its events by month. */
    private static final class UnitCell extends ListCell<FigureChoice> {
        @Override
        protected void updateItem(FigureChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.name());
        }
    }

    private void ask() {
        if (getScene() != null) {
            series.ask(model.view().account());
            figures.ask(SubjectFigures.Question.of(model.view()));
        }
    }

    private void receiveSeries(NewestOnly.Answer<Account, AreaSeries> answer) {
        if (answer != null) {
            stream.show(answer.value());
            streamLegend.show(answer.value());
        }
    }

    private void receiveFigures(NewestOnly.Answer<SubjectFigures.Question, SubjectFigures> answer) {
        if (answer != null) {
            unit.offer(FigureChoice.of(answer.value()).toList());
            showUnit();
        }
    }

    private void showUnit() {
        var answer = figures.answerProperty().get();
        if (answer == null) {
            return;
        }
        Optional<FigureChoice> chosen = Optional.ofNullable(unit.getValue());
        figuresTitle.setText(new FigureText(answer.question().language()).heading(answer.value()));
        figuresPlot.show(answer.value(), chosen.flatMap(FigureChoice::years));
        figuresLegend.show(chosen.flatMap(FigureChoice::years));
        Optional<MonthSeries> months = chosen.flatMap(FigureChoice::months);
        monthsPlot.show(months, answer.value().name());
        monthsLegend.show(months);
        setShown(months.isPresent(), monthsPlot, monthsLegend);
        setShown(months.isEmpty(), figuresPlot, figuresLegend);
    }

    private static void setShown(boolean shown, Region... regions) {
        for (Region region : regions) {
            region.setVisible(shown);
            region.setManaged(shown);
        }
    }

    private void showAxis(AxisInView timeline) {
        AxisInView inPlots = timeline.shifted(-LEGEND_WIDTH);
        stream.showAxis(inPlots);
        figuresPlot.showAxis(inPlots);
        monthsPlot.showAxis(inPlots);
    }
}
