package org.plazaatlas.incident.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How sure it is that a place differs from chance, when many places are tested at once.
 *
 * <p>The level of each class is a false discovery rate: of the places that are told, at most that
 * share is expected to be there by chance. The procedure is that of Y. Benjamini and Y. Hochberg
 * (1995) as M. Caldas de Castro and B. H. Singer use it for local statistics: "Controlling the
 * False Discovery Rate: A New Application to Account for Multiple and Dependent Tests in Local
 * Statistics of Spatial Association", Geographical Analysis 38 (2006).
 */
enum Significance {
    NONE(0),
    P90(0.10),
    P95(0.05),
    P99(0.01);

    private final double rate;

    Significance(double rate) {
        this.rate = rate;
    }

    /** The class of each of some tests, by their p-values. */
    static List<Significance> of(double[] pValues) {
        List<Significance> classes =
                new ArrayList<>(Collections.nCopies(pValues.length, Significance.NONE));
        double[] ordered = pValues.clone();
        Arrays.sort(ordered);
        for (Significance level : List.of(P90, P95, P99)) {
            double limit = level.limit(ordered);
            for (int i = 0; i < pValues.length; i++) {
                if (pValues[i] <= limit) {
                    classes.set(i, level);
                }
            }
        }
        return classes;
    }

    /**
     * The largest p-value that is not above its place in the order times the rate over their
     * number.
     */
    private double limit(double[] ordered) {
        for (int i = ordered.length; i > 0; i--) {
            if (ordered[i - 1] <= i * rate / ordered.length) {
                return ordered[i - 1];
            }
        }
        return -1;
    }
}
