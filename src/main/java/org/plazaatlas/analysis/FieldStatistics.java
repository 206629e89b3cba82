package org.plazaatlas.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What can be told of the values of a field.
 *
 * @param rows how many there are, with those that are missing
 * @param missing without a value
 * @param different values
 * @param figures of those that are numbers; empty if none is
 */
public record FieldStatistics(long rows, long missing, long different, Optional<Figures> figures) {

    /**
     * Figures of numbers.
     *
     * @param deviation the standard deviation of all, not an estimate from a sample
     */
    public record Figures(
            long count,
            double sum,
            double mean,
            double median,
            double least,
            double most,
            double deviation) {

        static Figures of(double[] numbers) {
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            int count = sorted.length;
            double sum = Arrays.stream(sorted).sum();
            double mean = sum / count;
            double squares = Arrays.stream(sorted).map(n -> (n - mean) * (n - mean)).sum();
            double median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
            return new Figures(
                    count,
                    sum,
                    mean,
                    median,
                    sorted[0],
                    sorted[count - 1],
                    Math.sqrt(squares / count));
        }
    }

    /**
     * The statistics of a field.
     *
     * @param values null or blank where one is missing; what is no finite number is no figure
     */
    public static FieldStatistics of(Collection<?> values) {
        Set<Object> different = new HashSet<>();
        long missing = 0;
        for (Object value : values) {
            if (value == null || value.toString().isBlank()) {
                missing++;
            } else {
                different.add(value);
            }
        }
        double[] numbers =
                values.stream()
                        .filter(Objects::nonNull)
                        .filter(Number.class::isInstance)
                        .mapToDouble(value -> ((Number) value).doubleValue())
                        .filter(Double::isFinite)
                        .toArray();
        return new FieldStatistics(
                values.size(),
                missing,
                different.size(),
                numbers.length == 0 ? Optional.empty() : Optional.of(Figures.of(numbers)));
    }
}
