package org.plazaatlas.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Top-level classes that lead back to each other, as the largest sets that do: the strongly
 * connected components of the graph of classes, found by plain reachability, which is quick enough
 * for a thousand classes.
 */
final class ClassCircles {

    private static final Path REASONS = Path.of("src/test/resources/architecture/circles.txt");

    private ClassCircles() {}

    /** Each circle as the simple names of its classes in the order of the alphabet. */
    static Set<String> in(PackageGraph graph) {
        Map<JavaClass, Set<JavaClass>> reached = new HashMap<>();
        graph.classes().forEach(type -> reached.put(type, reachedFrom(type, graph.uses())));
        return reached.keySet().stream()
                .filter(type -> reached.get(type).contains(type))
                .map(type -> circleOf(type, reached))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String circleOf(JavaClass type, Map<JavaClass, Set<JavaClass>> reached) {
        return reached.get(type).stream()
                .filter(other -> reached.get(other).contains(type))
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<JavaClass> reachedFrom(
            JavaClass start, Map<JavaClass, Set<JavaClass>> uses) {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(uses.get(start));
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /**
     * The circles that have a reason, one a line: names, a colon, the reason.
     *
     * @throws IllegalStateException if a line gives no reason
     */
    static Set<String> justified() {
        try {
            return Files.readAllLines(REASONS).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ClassCircles::withReason)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withReason(String line) {
        String[] parts = line.split(": ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalStateException("No reason in circles.txt for " + line);
        }
        return parts[0];
    }
}
