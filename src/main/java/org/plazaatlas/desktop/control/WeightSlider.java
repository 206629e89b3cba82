package org.plazaatlas.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.desktop.state.AtlasModel;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** A weight that a user may change: its name, a slider, and a field to type into. */
public final class WeightSlider extends HBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final int DECIMALS = 2;

    private final AtlasModel model;
    private final Scale scale;
    private final DoubleConsumer changed;
    private final Label name = new Label();
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private boolean showing;

    /**
     * What can be set.
     *
     * @param step how much one press of a key changes the weight
     */
    public record Scale(double least, double most, double step) {

        private boolean holds(double weight) {
            return weight >= least && weight <= most;
        }

        private int decimals() {
            if (step >= 1) {
                return 0;
            }
            return step < 0.1 ? DECIMALS : 1;
        }
    }

    /**
     * @param id of the slider is {@code weight-ID}, of the field {@code weightField-ID}
     * @param changed receives each weight that the user sets
     */
    public WeightSlider(String id, Scale scale, AtlasModel model, DoubleConsumer changed) {
        this.model = model;
        this.scale = scale;
        this.changed = changed;
        getStyleClass().add("weight-row");
        name.getStyleClass().add("weight-name");
        name.setMinWidth(USE_PREF_SIZE);
        setUpSlider(id);
        setUpField(id);
        getChildren().addAll(name, slider, field);
    }

    /**
     * Names the weight.
     *
     * @param inFull for screen readers
     * @param what it says, as a tooltip
     */
    public void name(
            ObservableValue<String> text,
            ObservableValue<String> inFull,
            ObservableValue<String> what) {
        name.textProperty().bind(text);
        slider.accessibleTextProperty().bind(inFull);
        field.accessibleTextProperty().bind(inFull);
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(what);
    }

    /** Puts a sign before the name. */
    public void sign(Node sign) {
        name.setGraphic(sign);
    }

    private void setUpSlider(String id) {
        slider.setId("weight-" + id);
        slider.setMin(scale.least());
        slider.setMax(scale.most());
        slider.setBlockIncrement(scale.step());
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, value) -> change(value.doubleValue()));
    }

    private void setUpField(String id) {
        field.setId("weightField-" + id);
        field.getStyleClass().addAll("small", "weight-field");
        field.setOnAction(_ -> commit());
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                commit();
                            }
                        });
    }

    private void change(double weight) {
        if (!showing) {
            changed.accept(Math.rint(weight / scale.step()) * scale.step());
        }
    }

    /**
     * Takes the typed weight. A text that is not a weight stays in the field, marked, until the
     * field loses the focus.
     */
    private void commit() {
        Optional<Double> typed = typed();
        boolean wrong = typed.isEmpty() && field.isFocused();
        field.pseudoClassStateChanged(ERROR, wrong);
        if (typed.isPresent() && !typed.get().equals(shown())) {
            changed.accept(typed.get());
        } else if (!wrong) {
            write(slider.getValue());
        }
    }

    /**
     * The weight as it is written, which is rounded: leaving the field unchanged must not round the
     * weight.
     */
    private Double shown() {
        return parse(text(slider.getValue())).orElseThrow();
    }

    private Optional<Double> typed() {
        return parse(field.getText().strip()).filter(scale::holds);
    }

    private Optional<Double> parse(String text) {
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getInstance(model.view().language().locale()).parse(text, end);
        return number == null || end.getIndex() < text.length()
                ? Optional.empty()
                : Optional.of(number.doubleValue());
    }

    /** Shows a weight, without telling of a change. */
    public void show(double weight) {
        showing = true;
        slider.setValue(weight);
        showing = false;
        write(weight);
    }

    private void write(double weight) {
        field.setText(text(weight));
        field.pseudoClassStateChanged(ERROR, false);
    }

    private String text(double weight) {
        return new FigureFormat(model.view().language()).decimals(weight, scale.decimals());
    }
}
