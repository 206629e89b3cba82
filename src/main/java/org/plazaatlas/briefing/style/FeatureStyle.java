package org.plazaatlas.briefing.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the features of a table are drawn and named.
 *
 * @param rules at most one of which a feature meets
 * @param nameColumns keys of the columns whose values together name a feature
 */
public record FeatureStyle(List<StyleRule> rules, List<String> nameColumns) {

    /** Leaves the look to the program that opens the file. */
    public static final FeatureStyle NONE = new FeatureStyle(List.of(), List.of());

    public FeatureStyle {
        rules = List.copyOf(rules);
        nameColumns = List.copyOf(nameColumns);
    }

    /** Whether the look is left to other programs. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * The rule that a feature meets, if any.
     *
     * @param values the value of each column as a text, by its key
     */
    public Optional<StyleRule> ruleOf(Function<String, String> values) {
        return rules.stream().filter(rule -> isMet(rule, values)).findFirst();
    }

    private static boolean isMet(StyleRule rule, Function<String, String> values) {
        return rule.conditions().stream()
                .allMatch(c -> c.value().toString().equals(values.apply(c.column())));
    }
}
