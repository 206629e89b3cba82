package org.plazaatlas.desktop.hotspots;

import javafx.scene.layout.Region;

import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressurePoints;
import org.plazaatlas.territory.pressure.PressureWeights;

import java.util.function.ToDoubleFunction;

/** One of the four terms of a pressure, with its weight. */
enum PressureTerm {
    CONTESTED(
            100,
            1,
            Pressure::contestedShare,
            PressureWeights::contested,
            PressurePoints::contested),
    BOUNDARY(
            1,
            0.02,
            Pressure::hostileKmPer100Km,
            PressureWeights::boundary,
            PressurePoints::boundary),
    RIVALS(20, 0.2, Pressure::rivalsLessOne, PressureWeights::rivals, PressurePoints::rivals),
    SHOCKS(40, 0.5, Pressure::shockSum, PressureWeights::shocks, PressurePoints::shocks);

    private final double most;
    private final double step;
    private final ToDoubleFunction<Pressure> amount;
    private final ToDoubleFunction<PressureWeights> weight;
    private final ToDoubleFunction<PressurePoints> points;

    PressureTerm(
            double most,
            double step,
            ToDoubleFunction<Pressure> amount,
            ToDoubleFunction<PressureWeights> weight,
            ToDoubleFunction<PressurePoints> points) {
        this.most = most;
        this.step = step;
        this.amount = amount;
        this.weight = weight;
        this.points = points;
    }

    /** The largest weight that can be set. */
    double most() {
        return most;
    }

    /** How much one press of a key changes the weight. */
    double step() {
        return step;
    }

    /** The measured amount, in the unit of the term. */
    double amount(Pressure pressure) {
        return amount.applyAsDouble(pressure);
    }

    double weight(PressureWeights weights) {
        return weight.applyAsDouble(weights);
    }

    /** The points that it adds to the score. */
    double points(Pressure pressure, PressureWeights weights) {
        return points.applyAsDouble(pressure.points(weights));
    }

    /** The weights with another one for this term. */
    PressureWeights with(PressureWeights weights, double changed) {
        return new PressureWeights(
                this == CONTESTED ? changed : weights.contested(),
                this == BOUNDARY ? changed : weights.boundary(),
                this == RIVALS ? changed : weights.rivals(),
                this == SHOCKS ? changed : weights.shocks());
    }

    /** A sample of its colour. */
    Region sample() {
        Region sample = new Region();
        sample.getStyleClass().addAll("term-sample", styleClass());
        return sample;
    }

    /** The style class that sets its colour. */
    String styleClass() {
        return "term-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
