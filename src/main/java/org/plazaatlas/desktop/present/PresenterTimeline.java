package org.plazaatlas.desktop.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A slim line of time: the years, a mark for each step's date, and where the map is. */
final class PresenterTimeline extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int[] YEARS_BETWEEN = {1, 2, 5, 10, 20};

    private final DateRange span;
    private final List<LocalDate> dates;
    private final Region line = part("presenter-axis");
    private final Region playhead = part("presenter-playhead");
    private final List<Region> marks = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private LocalDate date;
    private double type = 13;

    PresenterTimeline(DateRange span, List<LessonStep> steps) {
        this.span = span;
        dates = steps.stream().map(step -> span.nearest(step.view().date())).toList();
        date = span.from();
        getStyleClass().add("presenter-timeline");
        getChildren().add(line);
        dates.forEach(_ -> marks.add(part("presenter-mark")));
        getChildren().addAll(marks);
        getChildren().add(playhead);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /** Sets the size of running text, in pixels, by which everything is measured. */
    void setType(double pixels) {
        type = pixels;
        requestLayout();
    }

    void showDate(LocalDate now) {
        date = span.nearest(now);
        requestLayout();
    }

    /**
     * Marks one of the steps as the one shown.
     *
     * @param step its index, from 0; less than 0 for none
     */
    void showStep(int step) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).pseudoClassStateChanged(CURRENT, i == step);
        }
        if (step >= 0) {
            marks.get(step).toFront();
            playhead.toFront();
        }
    }

    @Override
    protected void layoutChildren() {
        double margin = type * 1.4;
        TimeAxis axis = new TimeAxis(span, margin, Math.max(0, getWidth() - 2 * margin));
        double middle = Math.round(getHeight() * 0.36);
        line.resizeRelocate(axis.left(), middle - 1, axis.width(), 2);
        double size = Math.round(type * 0.62);
        for (int i = 0; i < marks.size(); i++) {
            double x = axis.xOf(dates.get(i));
            marks.get(i)
                    .resizeRelocate(
                            Math.rint(x - size / 2), Math.rint(middle - size / 2), size, size);
        }
        double width = Math.max(2, Math.round(type * 0.16));
        double height = Math.round(type * 1.2);
        playhead.resizeRelocate(
                Math.rint(axis.xOf(date) - width / 2),
                Math.rint(middle - height / 2),
                width,
                height);
        layOutYears(axis, middle + type * 0.4);
    }

    private void layOutYears(TimeAxis axis, double top) {
        double wide = type * 3.4;
        int first = span.from().getYear();
        int last = span.to().getYear();
        int step = YEARS_BETWEEN[YEARS_BETWEEN.length - 1];
        for (int i = YEARS_BETWEEN.length - 1; i >= 0; i--) {
            if (axis.pixelsPerDay() * 365.25 * YEARS_BETWEEN[i] >= wide) {
                step = YEARS_BETWEEN[i];
            }
        }
        int count = 0;
        for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
            double x = axis.xOf(LocalDate.of(year, 1, 1));
            Label label = year(count);
            label.setText(Integer.toString(year));
            label.autosize();
            double left = x - label.getWidth() / 2;
            boolean inside = left >= 0 && left + label.getWidth() <= getWidth();
            label.setVisible(inside);
            label.relocate(Math.rint(left), Math.rint(top));
            count++;
        }
        years.subList(count, years.size()).forEach(unused -> unused.setVisible(false));
    }

    private Label year(int index) {
        if (index == years.size()) {
            Label label = new Label();
            label.getStyleClass().add("presenter-year");
            label.setManaged(false);
            years.add(label);
            getChildren().addFirst(label);
            label.applyCss();
        }
        return years.get(index);
    }
}
