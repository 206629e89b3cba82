package org.plazaatlas.territory.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One thing that is expected of a place. Lists are alternatives, by organization id. */
public sealed interface Condition {

    /** One of them dominates alone, and no dispute is painted over the whole place. */
    record Dominant(List<String> any) implements Condition {}

    /** One of them dominates, and a dispute is shown. */
    record Challenged(List<String> any) implements Condition {}

    /** One of the first and one of the others dominate, and neither alone. */
    record Shared(List<String> first, List<String> second) implements Condition {}

    /** The place, or a part of it, is contested between one of the first and one of the second. */
    record Contested(List<String> first, List<String> second) implements Condition {}

    /** A dispute between one of the first and one of the second is shown. */
    record Rivals(List<String> first, List<String> second) implements Condition {}

    /** A dispute with one of them is shown. */
    record Rival(List<String> any) implements Condition {}

    /** Factions of one organization are shown fighting: those named, or any if none is named. */
    record Split(List<String> first, List<String> second) implements Condition {}

    /** Several are there, and none dominates; two that contest the place do not. */
    record NoDominant() implements Condition {}

    /** One of them is there. */
    record Present(List<String> any) implements Condition {}

    /** The dispute with an organization is not shown. */
    record NoRival(String id) implements Condition {}

    /** An organization does not dominate. */
    record NotDominant(String id) implements Condition {}

    /** The place as a whole is not contested. */
    record NotContested() implements Condition {}

    /** An organization does not dominate alone and undisputed. */
    record NotHeld(String id) implements Condition {}

    /** Whether it says what must not be shown. */
    default boolean isDenial() {
        return this instanceof NoRival
                || this instanceof NotDominant
                || this instanceof NotContested
                || this instanceof NotHeld;
    }

    /** The condition as tables have it. */
    default String text() {
        return switch (this) {
            case Dominant(var any) -> "dominant=" + written(any);
            case Challenged(var any) -> "challenged=" + written(any);
            case Rival(var any) -> "rival=" + written(any);
            case Present(var any) -> "present=" + written(any);
            case Shared(var first, var second) -> "shared=" + written(first, second);
            case Contested(var first, var second) -> "contested=" + written(first, second);
            case Rivals(var first, var second) -> "rivals=" + written(first, second);
            case Split(var first, var second) -> "split=" + written(first, second);
            case NoDominant() -> "nodominant=yes";
            case NoRival(var id) -> "not=" + id + ":rival";
            case NotDominant(var id) -> "not=" + id + ":dominant";
            case NotHeld(var id) -> "not=" + id + ":held";
            case NotContested() -> "not=status:contested";
        };
    }

    private static String written(List<String> any) {
        return String.join("/", any);
    }

    private static String written(List<String> first, List<String> second) {
        return written(first) + "|" + written(second);
    }

    /** The organizations that it names, by id. */
    default Collection<String> organizationIds() {
        return switch (this) {
            case Dominant(var any) -> any;
            case Challenged(var any) -> any;
            case Rival(var any) -> any;
            case Present(var any) -> any;
            case Shared(var first, var second) -> both(first, second);
            case Contested(var first, var second) -> both(first, second);
            case Rivals(var first, var second) -> both(first, second);
            case Split(var first, var second) -> both(first, second);
            case NoRival(var id) -> List.of(id);
            case NotDominant(var id) -> List.of(id);
            case NotHeld(var id) -> List.of(id);
            case NoDominant() -> List.of();
            case NotContested() -> List.of();
        };
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
