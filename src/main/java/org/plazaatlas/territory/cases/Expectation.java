package org.plazaatlas.territory.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is expected of a place.
 *
 * @param conditions all must hold
 * @param alternatives any of them is accepted in place of all conditions that are no denials
 * @param text as the table has it
 */
public record Expectation(List<Condition> conditions, List<Condition> alternatives, String text) {

    public Expectation {
        conditions = List.copyOf(conditions);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Parses conditions joined by semicolons, such as {@code dominant=a/b;not=c:rival;
     * alt=challenged:a}. A slash stands between alternatives, a bar between the two sides of a
     * pair, a comma between organizations that must all be present.
     *
     * @throws IllegalArgumentException whose message is the part that is no condition; the whole
     *     text if it has nothing but alternatives
     */
    public static Expectation parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        List<Condition> alternatives = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] sides = halves(part, "=");
            switch (sides[0]) {
                case "alt" -> alternatives.add(alternative(sides[1]));
                case "not" -> conditions.add(denial(sides[1]));
                case "present" ->
                        Arrays.stream(sides[1].split(","))
                                .map(ids -> new Condition.Present(any(ids)))
                                .forEach(conditions::add);
                default -> conditions.add(condition(sides[0], sides[1]));
            }
        }
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return new Expectation(conditions, alternatives, text);
    }

    /** The organizations that it names, by id. */
    public Set<String> organizationIds() {
        return Stream.concat(conditions.stream(), alternatives.stream())
                .flatMap(condition -> condition.organizationIds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Condition alternative(String text) {
        return switch (text) {
            case "split" -> new Condition.Split(List.of(), List.of());
            case "nodominant" -> new Condition.NoDominant();
            default -> {
                String[] sides = halves(text, ":");
                yield condition(sides[0], sides[1]);
            }
        };
    }

    private static Condition condition(String key, String value) {
        return switch (key) {
            case "dominant" -> new Condition.Dominant(any(value));
            case "challenged" -> new Condition.Challenged(any(value));
            case "rival" -> new Condition.Rival(any(value));
            case "split" -> new Condition.Split(side(value, 0), side(value, 1));
            case "contested" -> new Condition.Contested(side(value, 0), side(value, 1));
            case "shared" -> new Condition.Shared(side(value, 0), side(value, 1));
            case "rivals" -> new Condition.Rivals(side(value, 0), side(value, 1));
            case "nodominant" -> noDominant(value);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Condition noDominant(String value) {
        if (!value.equals("yes")) {
            throw new IllegalArgumentException("nodominant=" + value);
        }
        return new Condition.NoDominant();
    }

    private static Condition denial(String text) {
        String[] sides = halves(text, ":");
        return switch (sides[1]) {
            case "rival" -> new Condition.NoRival(sides[0]);
            case "dominant" -> new Condition.NotDominant(sides[0]);
            case "held" -> new Condition.NotHeld(sides[0]);
            case "contested" -> notContested(sides[0]);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Condition notContested(String what) {
        if (!what.equals("status")) {
            throw new IllegalArgumentException(what + ":contested");
        }
        return new Condition.NotContested();
    }

    /** The two parts of a text with a separator between them. */
    private static String[] halves(String text, String separator) {
        String[] halves = text.strip().split(separator, 2);
        if (halves.length < 2 || halves[0].isBlank()) {
            throw new IllegalArgumentException(text.strip());
        }
        return halves;
    }

    private static List<String> any(String ids) {
        List<String> any = Arrays.stream(ids.split("/", -1)).map(String::strip).toList();
        if (any.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException(ids);
        }
        return any;
    }

    private static List<String> side(String pair, int index) {
        String[] sides = pair.split("\\|", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException(pair);
        }
        return any(sides[index]);
    }
}
