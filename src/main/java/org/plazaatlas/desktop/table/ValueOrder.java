package org.plazaatlas.desktop.table;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.PartialDate;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of the values of one column; missing values come first. Text is ordered as in a
 * dictionary of the language.
 */
final class ValueOrder implements Comparator<Object> {

    private final Collator collator;

    ValueOrder(Language language) {
        collator = Collator.getInstance(language.locale());
    }

    @Override
    public int compare(Object one, Object other) {
        if (isMissing(one) || isMissing(other)) {
            return Boolean.compare(!isMissing(one), !isMissing(other));
        }
        return switch (one) {
            case Number number ->
                    Double.compare(number.doubleValue(), ((Number) other).doubleValue());
            case PartialDate date -> date.compareTo((PartialDate) other);
            case List<?> ids -> Integer.compare(ids.size(), ((List<?>) other).size());
            default -> collator.compare(one.toString(), other.toString());
        };
    }

    private static boolean isMissing(Object value) {
        return value instanceof Optional<?>;
    }
}
