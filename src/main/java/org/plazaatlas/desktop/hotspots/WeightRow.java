package org.plazaatlas.desktop.hotspots;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.territory.pressure.PressureWeights;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** The weight of one term: its colour and name, a slider, and a field to type into. */
final class WeightRow extends HBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final int DECIMALS = 2;

    private final AtlasModel model;
    private final PressureTerm term;
    private final DoubleConsumer changed;
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private boolean showing;

    /**
     * @param changed receives each weight that the user sets
     */
    WeightRow(PressureTerm term, AtlasModel model, LiveWords words, DoubleConsumer changed) {
        this.model = model;
        this.term = term;
        this.changed = changed;
        getStyleClass().add("weight-row");
        Label name = new Label(null, sample(term));
        name.getStyleClass().add("weight-name");
        name.textProperty().bind(words.text(term));
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(words.text("what." + term.name()));
        name.setMinWidth(USE_PREF_SIZE);
        setUpSlider(words);
        setUpField(words);
        getChildren().addAll(name, slider, field);
    }

    static Region sample(PressureTerm term) {
        Region sample = new Region();
        sample.getStyleClass().addAll("term-sample", term.styleClass());
        return sample;
    }

    private void setUpSlider(LiveWords words) {
        slider.setId("weight-" + term.name());
        slider.setMax(term.most());
        slider.setBlockIncrement(term.step());
        slider.accessibleTextProperty().bind(words.text("weightOf." + term.name()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, value) -> change(value.doubleValue()));
    }

    private void setUpField(LiveWords words) {
        field.setId("weightField-" + term.name());
        field.getStyleClass().addAll("small", "weight-field");
        field.accessibleTextProperty().bind(words.text("weightOf." + term.name()));
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
            changed.accept(Math.rint(weight / term.step()) * term.step());
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
        return parse(field.getText().strip())
                .filter(weight -> weight >= 0 && weight <= term.most());
    }

    private Optional<Double> parse(String text) {
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getInstance(model.view().language().locale()).parse(text, end);
        return number == null || end.getIndex() < text.length()
                ? Optional.empty()
                : Optional.of(number.doubleValue());
    }

    /** Shows the weight of this term, without telling of a change. */
    void show(PressureWeights weights) {
        showing = true;
        slider.setValue(term.weight(weights));
        showing = false;
        write(term.weight(weights));
    }

    private void write(double weight) {
        field.setText(text(weight));
        field.pseudoClassStateChanged(ERROR, false);
    }

    private String text(double weight) {
        int decimals = term.step() < 0.1 ? DECIMALS : 1;
        return new FigureFormat(model.view().language()).decimals(weight, decimals);
    }
}
