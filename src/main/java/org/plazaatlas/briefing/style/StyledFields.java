package org.plazaatlas.briefing.style;

import java.util.List;
import java.util.Map;

/**
 * The fields of a file that a style speaks of.
 *
 * @param names the name of each column's field in the file, by the column's key
 * @param titles the heading of each field for readers, by the field's name
 * @param largestFirst columns by which features are drawn, the largest first, so that none hides
 *     another
 * @param hasTimes whether each feature has its days in the columns {@value #FROM} and {@value #TO}
 */
public record StyledFields(
        Map<String, String> names,
        Map<String, String> titles,
        List<String> largestFirst,
        boolean hasTimes) {

    /** Key of the column with the first day of a feature. */
    public static final String FROM = "from";

    /** Key of the column with the first day after those of a feature. */
    public static final String TO = "to";

    public StyledFields {
        largestFirst = List.copyOf(largestFirst);
    }

    String name(String column) {
        return names.getOrDefault(column, column);
    }
}
