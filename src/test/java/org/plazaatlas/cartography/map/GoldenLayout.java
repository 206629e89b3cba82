package org.plazaatlas.cartography.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.plazaatlas.cartography.layout.MapLayout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares a layout, written as text, with a recorded one: every zone, line, name, mark, legend
 * entry and source, because a tolerance for pixels would miss small losses. {@code
 * -Dgolden.record=true} keeps the actual one instead.
 */
final class GoldenLayout {

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path FAILED = Path.of("target/golden");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final Pattern COLOUR =
            Pattern.compile("java\\.awt\\.Color\\[r=(\\d+),g=(\\d+),b=(\\d+)]");

    private GoldenLayout() {}

    static void assertMatches(String feature, String name, MapLayout actual) throws IOException {
        Path kept = KEPT.resolve(feature).resolve(name + ".txt");
        String text = asText(actual);
        if (GoldenPicture.isRecording()) {
            write(text, kept);
            fail(GoldenPicture.RECORDED, kept);
        }
        assertThat(kept).as("record it first with -Dgolden.record=true").exists();
        String expected = Files.readString(kept);
        if (!text.equals(expected)) {
            write(text, FAILED.resolve(feature).resolve(name + "-actual.txt"));
        }
        assertThat(text.lines()).containsExactlyElementsOf(expected.lines().toList());
    }

    private static void write(String text, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String asText(MapLayout layout) {
        MapLayout.Content map = layout.content();
        String zones =
                map.zones().areas().stream()
                        .map(zone -> zone.faces().size() + " faces " + zone.style())
                        .collect(Collectors.joining("\n"));
        String turf =
                map.turf().boundaryOfEdge().values().stream()
                        .map(b -> b.firstId() + " - " + b.secondId() + ", hostile: " + b.hostile())
                        .collect(
                                Collectors.groupingBy(
                                        line -> line, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(line -> line.getKey() + ", edges: " + line.getValue())
                        .collect(Collectors.joining("\n"));
        String all =
                String.join(
                        "\n\n",
                        zones,
                        turf,
                        lines(map.items()),
                        lines(layout.legend().entries()),
                        layout.sourceIds().toString());
        return hexadecimalColours(DECIMAL.matcher(all).replaceAll(GoldenLayout::rounded)) + "\n";
    }

    private static String lines(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String rounded(MatchResult number) {
        return String.format(Locale.ROOT, "%.1f", Double.parseDouble(number.group()));
    }

    private static String hexadecimalColours(String text) {
        Matcher colours = COLOUR.matcher(text);
        return colours.replaceAll(
                colour ->
                        String.format(
                                "#%02X%02X%02X",
                                Integer.parseInt(colour.group(1)),
                                Integer.parseInt(colour.group(2)),
                                Integer.parseInt(colour.group(3))));
    }
}
