package org.plazaatlas.desktop.charts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.axis.AxisInView;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.timeline.TimelinePane;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

@ExtendWith(OwnStage.class)
class StreamPlotTest {

    private final History history = History.of(TinyAtlas.atlas());
    private AtlasModel model;
    private StreamPlot plot;

    @Start
    void open(Stage stage) {
        View view =
                View.of(
                        LocalDate.of(2016, 5, 20),
                        new Extent(0, 0, 3, 2),
                        Language.EN,
                        Theme.LIGHT);
        model = new AtlasModel(history, view);
        TimelinePane timeline =
                new TimelinePane(
                        model,
                        new Scenes(history).incidents(),
                        new BackgroundWork(Runnable::run, () -> {}));
        plot = new StreamPlot(model, timeline.control(), new BandPaints(model.atlas()));
        plot.show(AreaSeries.of(history));
        plot.showAxis(inView(model.atlas().contents().timeSpan()));
        stage.setScene(new Scene(new StackPane(plot), 800, 160));
        stage.show();
    }

    @Test
    void movingThePlayheadPaintsNothing(FxRobot robot) {
        int before = plot.paintings();
        assertThat(before).isPositive();
        for (int year = 2008; year < 2024; year++) {
            LocalDate day = LocalDate.of(year, 2, 3);
            robot.interact(() -> model.time().showDate(day));
        }
        assertThat(plot.paintings()).isEqualTo(before);
        assertThat(plot.lookup(".playhead-line").getLayoutX())
                .isEqualTo(plot.axis().xOf(LocalDate.of(2023, 2, 3)));
    }

    @Test
    void anotherAxisPaintsAnewAndHidesAPlayheadThatIsNotOnIt(FxRobot robot) {
        int before = plot.paintings();
        DateRange year = new DateRange(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 1, 1));
        robot.interact(() -> plot.showAxis(inView(year)));
        assertThat(plot.paintings()).isEqualTo(before + 1);
        assertThat(plot.currentLayout().axis().range()).isEqualTo(year);
        assertThat(plot.lookup(".playhead-line").isVisible()).isFalse();
    }

    @Test
    void hoveringTellsBandAreaShareAndDate(FxRobot robot) {
        TimeAxis axis = plot.axis();
        double x = axis.xOf(LocalDate.of(2016, 6, 1)) + 0.01;
        double y = plot.currentLayout().scale().bottom() - 2;
        assertThat(plot.textAt(x, y))
                .hasValueSatisfying(
                        text ->
                                assertThat(text)
                                        .contains("Cartel", "km²", "%")
                                        .contains("1 Jun 2016"));
        assertThat(plot.textAt(x, y + 3)).isEmpty();
    }

    private static AxisInView inView(DateRange days) {
        return new AxisInView(new TimeAxis(days, 50, 700), 50, 750);
    }
}
