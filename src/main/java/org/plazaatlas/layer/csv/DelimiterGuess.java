package org.plazaatlas.layer.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what separates the cells of a text: what is most often, and as often in each line. */
final class DelimiterGuess {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private DelimiterGuess() {}

    /**
     * @param head the start of the text
     */
    static char of(String head) {
        List<String> lines = lines(head);
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(c -> score(lines, c)))
                .orElse(DELIMITERS.getFirst());
    }

    /** Lines without what stands in quotes, which may hold line breaks and delimiters. */
    private static List<String> lines(String head) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!quoted) {
                line.append(c);
            }
        }
        lines.add(line.toString());
        lines.removeIf(String::isBlank);
        return lines;
    }

    /**
     * The sum of the counts in all lines, with those that are the same as the line before twice.
     */
    private static long score(List<String> lines, char delimiter) {
        long score = 0;
        long last = -1;
        for (String line : lines) {
            long count = line.chars().filter(c -> c == delimiter).count();
            score += count == last ? 2 * count : count;
            last = count;
        }
        return score;
    }
}
