package org.plazaatlas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plan of the house, {@code src/test/resources/architecture/plan.txt}: its rooms from top to
 * bottom and, for each package, its doors (the classes that other rooms may use) and the sisters
 * that it uses.
 */
record HousePlan(Map<String, Line> lines) {

    private static final Path FILE = Path.of("src/test/resources/architecture/plan.txt");

    /** Stands for all classes of a package. */
    private static final String ALL = "*";

    /**
     * The line of a package.
     *
     * @param doors simple names; {@code *} alone for all classes
     */
    record Line(Set<String> doors, Set<String> sisters) {

        boolean isOpen() {
            return doors.contains(ALL);
        }
    }

    static HousePlan read() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String line : contents()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\\|", -1);
                String name = cells[0].strip();
                Set<String> sisters = new TreeSet<>();
                words(cells[2]).forEach(sister -> sisters.add(fullName(roomOf(name), sister)));
                lines.put(name, new Line(new TreeSet<>(words(cells[1])), sisters));
            }
        }
        return new HousePlan(lines);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }

    private static String fullName(String room, String sister) {
        return sister.equals(room) ? room : room + "." + sister;
    }

    private static List<String> contents() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room that a package belongs to. */
    static String roomOf(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    /** From the top of the house to its ground. */
    List<String> rooms() {
        Set<String> rooms = new LinkedHashSet<>();
        lines.keySet().forEach(name -> rooms.add(roomOf(name)));
        return List.copyOf(rooms);
    }

    List<String> roomsAbove(String room) {
        return rooms().subList(0, rooms().indexOf(room));
    }

    Set<String> packages() {
        return new TreeSet<>(lines.keySet());
    }

    Line line(String name) {
        return lines.get(name);
    }
}
