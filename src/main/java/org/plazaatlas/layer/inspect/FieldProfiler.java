package org.plazaatlas.layer.inspect;

import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ValueType;
import org.plazaatlas.layer.inspect.FieldProfile.NumberRange;
import org.plazaatlas.layer.inspect.FieldProfile.ValueCount;
import org.plazaatlas.layer.table.CellContent;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the values of a field one by one, in bounded room. */
final class FieldProfiler {

    private static final int MOST_DISTINCT = 20_000;
    private static final int MOST_LETTERS = 200;
    private static final int EXAMPLES = 5;
    private static final int FEW = 60;

    private final LayerField field;
    private final Map<Object, Long> counts = new HashMap<>();
    private final Set<Object> examples = new LinkedHashSet<>();
    private String first;
    private String last;
    private boolean countless;
    private long filled;
    private long texts;
    private long numbers;
    private long thousands;
    private long leadingZeros;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private BigDecimal sum = BigDecimal.ZERO;

    FieldProfiler(LayerField field) {
        this.field = field;
    }

    /**
     * Takes a value.
     *
     * @param summed whether it counts in the sum
     */
    void add(Object value, boolean summed) {
        if (value == null || value instanceof byte[]) {
            filled += value == null ? 0 : 1;
            return;
        }
        filled++;
        count(value);
        if (value instanceof Number number) {
            addNumber(number.doubleValue(), summed);
        } else if (field.type() == ValueType.DATE || field.type() == ValueType.DATE_TIME) {
            addTime(value.toString());
        } else if (value instanceof String text) {
            addText(CellContent.stripped(text), summed);
        }
    }

    private void count(Object value) {
        boolean small = !(value instanceof String text) || text.length() <= MOST_LETTERS;
        if (examples.size() < EXAMPLES) {
            examples.add(small ? value : value.toString().substring(0, MOST_LETTERS) + "…");
        }
        if (!countless) {
            counts.merge(small ? value : value.hashCode(), 1L, Long::sum);
            countless = counts.size() > MOST_DISTINCT;
        }
    }

    private void addText(String text, boolean summed) {
        if (CellContent.isNoData(text)) {
            return;
        }
        texts++;
        leadingZeros += CellContent.hasLeadingZero(text) ? 1 : 0;
        thousands += CellContent.hasThousands(text) ? 1 : 0;
        CellContent.number(text, false).ifPresent(number -> addNumber(number, summed));
    }

    /** Dates as ISO 8601 are in the order of their letters. */
    private void addTime(String time) {
        first = first == null || time.compareTo(first) < 0 ? time : first;
        last = last == null || time.compareTo(last) > 0 ? time : last;
    }

    private void addNumber(double number, boolean summed) {
        numbers++;
        if (summed && Double.isFinite(number)) {
            least = Math.min(least, number);
            most = Math.max(most, number);
            sum = sum.add(BigDecimal.valueOf(number));
        }
    }

    /** Whether a text field holds numbers, and no codes. */
    boolean isNumberAsText() {
        boolean most = texts > 0 && numbers * 10 >= texts * 9;
        return field.type() == ValueType.TEXT && most && leadingZeros * 20 <= texts;
    }

    /** How many numbers are written with commas between thousands. */
    long thousands() {
        return thousands;
    }

    LayerField field() {
        return field;
    }

    FieldProfile profile() {
        boolean numeric = least <= most && (field.type().isNumber() || isNumberAsText());
        return new FieldProfile(
                field,
                filled,
                countless ? Optional.empty() : Optional.of(counts.size()),
                numeric
                        ? Optional.of(new NumberRange(least, most, sum.doubleValue()))
                        : Optional.empty(),
                Optional.ofNullable(first),
                Optional.ofNullable(last),
                List.copyOf(examples),
                counts.size() <= FEW ? mostOften() : List.of());
    }

    private List<ValueCount> mostOften() {
        return counts.entrySet().stream()
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(ValueCount::count)
                                .reversed()
                                .thenComparing(count -> count.value().toString()))
                .toList();
    }
}
