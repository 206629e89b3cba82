package org.plazaatlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of rooms in the page on architecture tells a newcomer of every package there is. */
@Execution(ExecutionMode.CONCURRENT)
class RoomsTableTest {

    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| .* \\| (.*) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final HousePlan PLAN = HousePlan.read();

    /** The names of packages that the table gives for each room, in its order. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            rooms.put(
                    row.group(1),
                    NAME.matcher(row.group(2))
                            .results()
                            .map(name -> name.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return rooms;
    }

    @Test
    void theRoomsStandInItFromTopToBottom() throws IOException {
        assertThat(table().keySet()).containsExactlyElementsOf(PLAN.rooms());
    }

    @Test
    void eachRoomNamesItsPackages() throws IOException {
        Map<String, Set<String>> table = table();
        for (String room : PLAN.rooms()) {
            assertThat(table.get(room)).as(room).isEqualTo(lastNames(room));
        }
    }

    /** What the packages of a room are called within it; a room of one package names none. */
    private static Set<String> lastNames(String room) {
        List<String> inside =
                PLAN.packages().stream().filter(name -> name.startsWith(room + ".")).toList();
        return inside.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
