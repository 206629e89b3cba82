package org.plazaatlas.desktop.charts;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

import org.plazaatlas.desktop.charts.FiguresLayout.Line;
import org.plazaatlas.desktop.charts.FiguresLayout.Run;
import org.plazaatlas.desktop.charts.FiguresLayout.ValueLine;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.timeline.TimeControl;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.language.Words;

import java.util.Optional;

/**
 * Yearly figures of a place, a line for each source. Letters and dashes tell the lines apart, so
 * that no reader depends on colour. Where there is nothing to draw, a text says why.
 */
final class FiguresPlot extends TimePlot {

    private static final double TOP = 14;
    private static final double BOTTOM_ROOM = 6;
    private static final double LETTER_ABOVE_PX = 8;
    private static final double LINE_PX = 2;
    private static final double[][] DASHES = {{}, {5, 3}, {2, 3}, {8, 3, 2, 3}};

    private Optional<SubjectFigures> figures = Optional.empty();
    private Optional<Chart> chart = Optional.empty();
    private FiguresLayout layout;
    private FigureText text;

    FiguresPlot(AtlasModel model, TimeControl control) {
        super(model, control);
        setId("figuresPlot");
        model.languageProperty()
                .subscribe(
                        language -> {
                            text = new FigureText(language);
                            setAccessibleText(Words.of(FiguresPlot.class, language).get("figures"));
                            repaint();
                        });
    }

    void show(SubjectFigures shown, Optional<Chart> ofUnit) {
        figures = Optional.of(shown);
        chart = ofUnit;
        setAccessibleText(text.heading(shown));
        repaint();
        announce();
    }

    /** The layout as drawn; null while there is none. */
    FiguresLayout currentLayout() {
        return layout;
    }

    @Override
    ChartFrame frame() {
        return frameWithin(TOP, BOTTOM_ROOM);
    }

    @Override
    void paint(ChartCanvas canvas, double height) {
        layout = chart.map(c -> FiguresLayout.of(c, axis(), canvas.frame())).orElse(null);
        canvas.calendarLines();
        double middle = (canvas.frame().left() + canvas.frame().right()) / 2;
        if (layout == null) {
            canvas.name(empty(), middle, height / 2);
        } else if (layout.isEmpty()) {
            canvas.name(text.outside(), middle, height / 2);
        } else {
            canvas.scale(layout.scale(), text::number);
            layout.lines().forEach(line -> draw(line, canvas));
            layout.lines().forEach(line -> letter(line, canvas));
        }
    }

    private static void draw(Line line, ChartCanvas canvas) {
        GraphicsContext graphics = canvas.graphics();
        graphics.setStroke(canvas.ink().name());
        graphics.setLineWidth(LINE_PX);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineDashes(DASHES[line.number() % DASHES.length]);
        for (Run run : line.runs()) {
            graphics.beginPath();
            graphics.moveTo(run.left(), run.levels().getFirst().y());
            for (ValueLine level : run.levels()) {
                graphics.lineTo(level.left(), level.y());
                graphics.lineTo(level.right(), level.y());
            }
            graphics.stroke();
        }
        graphics.setLineDashes();
    }

    /**
     * Writes the letter above the start of each run, shifted by source so that letters of two
     * sources on one spot stay readable.
     */
    private void letter(Line line, ChartCanvas canvas) {
        for (Run run : line.runs()) {
            ValueLine first = run.levels().getFirst();
            double place = 0.5 + line.number() % 3 - 1;
            double x =
                    (first.left() + first.right()) / 2 + place * (first.right() - first.left()) / 4;
            canvas.name(FigureText.letter(line.number()), x, first.y() - LETTER_ABOVE_PX);
        }
    }

    @Override
    Optional<String> textAt(double x, double y) {
        return chart.filter(_ -> layout != null)
                .flatMap(c -> layout.at(x, y).map(hit -> text.hover(hit, c)));
    }

    /** Before the first answer nothing is known, and nothing is said. */
    private String empty() {
        return figures.map(text::empty).orElse("");
    }

    @Override
    protected String valueText() {
        int year = model().view().date().getYear();
        return chart.map(c -> text.value(c, year)).orElseGet(() -> empty());
    }
}
