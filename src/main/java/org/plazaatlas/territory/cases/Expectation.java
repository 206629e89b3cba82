package org.plazaatlas.territory.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is expected of a place.
 *
 * @param conditions all must hold
 * @param alternatives any of them is accepted in place of all conditions that are no denials
 * @param text as the table has it
 */
public record Expectation(
        List<Condition> conditions, List<Condition> alternatives, String text) {

    public Expectation {
        conditions = List.copyOf(conditions);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Parses conditions joined by semicolons, such as {@code dominant=a/b;not=c:rival;
     * alt=challenged:a}. A slash stands between alternatives, a bar between the two sides of a
     * pair, a comma between organizations that must all be present.
     *
     * @throws IllegalArgumentException naming the part that is no condition
     */
    public static Expectation parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        List<Condition> alternatives = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] sides = part.strip().split("=", 2);
            if (sides.length < 2) {
                throw unknown(part);
            }
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
        return new Expectation(conditions, alternatives, text);
    }

    private static Condition alternative(String text) {
        String[] sides = text.split(":", 2);
        return condition(sides[0], sides.length == 1 ? "" : sides[1]);
    }

    private static Condition condition(String key, String value) {
        return switch (key) {
            case "dominant" -> new Condition.Dominant(any(value));
            case "challenged" -> new Condition.Challenged(any(value));
            case "rival" -> new Condition.Rival(any(value));
            case "nodominant" -> new Condition.NoDominant();
            case "split" ->
                    value.isEmpty()
                            ? new Condition.Split(List.of(), List.of())
                            : new Condition.Split(side(value, 0), side(value, 1));
            case "contested" -> new Condition.Contested(side(value, 0), side(value, 1));
            case "shared" -> new Condition.Shared(side(value, 0), side(value, 1));
            case "rivals" -> new Condition.Rivals(side(value, 0), side(value, 1));
            default -> throw unknown(key + "=" + value);
        };
    }

    private static Condition denial(String text) {
        String[] sides = text.split(":", 2);
        return switch (sides.length == 1 ? "" : sides[1]) {
            case "rival" -> new Condition.NoRival(sides[0]);
            case "dominant" -> new Condition.NotDominant(sides[0]);
            case "held" -> new Condition.NotHeld(sides[0]);
            case "contested" -> new Condition.NotContested();
            default -> throw unknown("not=" + text);
        };
    }

    private static List<String> any(String ids) {
        if (ids.isBlank()) {
            throw unknown(ids);
        }
        return List.of(ids.split("/"));
    }

    private static List<String> side(String pair, int index) {
        String[] sides = pair.split("\\|");
        if (sides.length != 2) {
            throw unknown(pair);
        }
        return any(sides[index]);
    }

    private static IllegalArgumentException unknown(String part) {
        return new IllegalArgumentException("no condition: " + part);
    }
}
