package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.timeline.TimeControl;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The events of a subject as a bar for each month, up to the day on which the records end. */
final class MonthsPlot extends TimePlot {

    private static final double TOP = 14;
    private static final double BOTTOM_ROOM = 6;
    private static final double LEAST_BAR = 1;

    /** Between bars that are wide enough for it. */
    private static final double GAP = 0.5;

    private Optional<MonthSeries> series = Optional.empty();
    private String name = "";
    private MonthText text;

    MonthsPlot(AtlasModel model, TimeControl control) {
        super(model, control);
        setId("monthsPlot");
        model.languageProperty()
                .subscribe(
                        language -> {
                            text = new MonthText(language);
                            repaint();
                        });
    }

    /**
     * Shows other events, or none.
     *
     * @param subject whose they are
     */
    void show(Optional<MonthSeries> shown, String subject) {
        series = shown;
        name = subject;
        setAccessibleText(series.map(s -> text.heading(s, name)).orElse(""));
        repaint();
        announce();
    }

    @Override
    ChartFrame frame() {
        return frameWithin(TOP, BOTTOM_ROOM);
    }

    @Override
    void paint(ChartCanvas canvas, double height) {
        canvas.calendarLines();
        series.ifPresent(shown -> paint(shown, canvas));
    }

    private void paint(MonthSeries shown, ChartCanvas canvas) {
        ChartFrame frame = canvas.frame();
        double largest =
                shown.months().entrySet().stream()
                        .filter(month -> right(month.getKey()) > frame.left())
                        .filter(month -> left(month.getKey()) < frame.right())
                        .mapToLong(month -> month.getValue())
                        .max()
                        .orElse(0);
        ValueScale scale = ValueScale.of(largest, frame.top(), frame.bottom());
        canvas.scale(scale, text::number);
        canvas.graphics().setFill(canvas.ink().name());
        shown.months()
                .forEach(
                        (month, figure) -> {
                            double from = frame.x(left(month));
                            double width = frame.x(right(month)) - from;
                            double y = scale.yOf(figure);
                            if (width > 0) {
                                canvas.graphics()
                                        .fillRect(
                                                from,
                                                y,
                                                Math.max(LEAST_BAR, width - GAP),
                                                frame.bottom() - y);
                            }
                        });
        shown.end().ifPresent(end -> unknownAfter(end, canvas));
    }

    /** No bar where there are no records would look like no events. */
    private void unknownAfter(LocalDate end, ChartCanvas canvas) {
        ChartFrame frame = canvas.frame();
        double from = frame.x(axis().xOf(end.plusDays(1)));
        if (from < frame.right()) {
            canvas.graphics().setFill(canvas.ink().line());
            canvas.graphics()
                    .fillRect(
                            from, frame.top(), frame.right() - from, frame.bottom() - frame.top());
        }
    }

    private double left(YearMonth month) {
        return axis().xOf(month.atDay(1));
    }

    private double right(YearMonth month) {
        return axis().xOf(month.plusMonths(1).atDay(1));
    }

    @Override
    Optional<String> textAt(double x, double y) {
        return series.filter(_ -> frame().holds(x))
                .map(shown -> text.figure(shown, YearMonth.from(axis().dateAt(x))));
    }

    @Override
    protected String valueText() {
        YearMonth month = YearMonth.from(model().view().date());
        return series.map(shown -> text.figure(shown, month)).orElse("");
    }
}
