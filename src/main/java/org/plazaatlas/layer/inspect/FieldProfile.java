package org.plazaatlas.layer.inspect;

import org.plazaatlas.layer.feature.LayerField;

import java.util.List;
import java.util.Optional;

/**
 * What the values of a field are.
 *
 * @param filled how many records have a value
 * @param distinct how many values differ; empty if they are too many to tell
 * @param numbers least, most and sum of its numbers, also of those that are written as texts
 * @param first the earliest of its dates, as ISO 8601
 * @param last the latest of its dates
 * @param examples the first values that differ
 * @param counts how often each value occurs, if few differ; most often first
 */
public record FieldProfile(
        LayerField field,
        long filled,
        Optional<Integer> distinct,
        Optional<NumberRange> numbers,
        Optional<String> first,
        Optional<String> last,
        List<Object> examples,
        List<ValueCount> counts) {

    /** Numbers, without those of rows that sum up others. */
    public record NumberRange(double least, double most, double sum) {}

    /** How often a value occurs. */
    public record ValueCount(Object value, long count) {}

    public FieldProfile {
        examples = List.copyOf(examples);
        counts = List.copyOf(counts);
    }
}
