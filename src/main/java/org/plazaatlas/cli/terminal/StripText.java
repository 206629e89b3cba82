package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a history strip as text: a character for each half-year, for the strongest level in it.
 */
final class StripText {

    private static final int MONTHS_A_COLUMN = 6;
    private static final int YEARS_BETWEEN_TICKS = 5;
    private static final int NAME_WIDTH = 32;

    private final OptionReader reader;
    private final int firstYear;
    private final int columns;

    StripText(DateRange time, OptionReader reader) {
        this.reader = reader;
        firstYear = time.from().getYear();
        LocalDate last = time.to().minusDays(1);
        int months = (last.getYear() - firstYear) * 12 + last.getMonthValue();
        columns = Math.ceilDiv(months, MONTHS_A_COLUMN);
    }

    List<String> lines(Strip strip) {
        Stream<String> head =
                Stream.of(
                        "  " + reader.say("text.strip." + strip.meaning().name()),
                        " ".repeat(NAME_WIDTH + 4) + ticks());
        return Stream.concat(head, strip.rows().stream().map(this::line)).toList();
    }

    private String ticks() {
        StringBuilder ticks = new StringBuilder();
        for (int year = firstYear; ticks.length() < columns; year += YEARS_BETWEEN_TICKS) {
            String tick = Integer.toString(year);
            int width = YEARS_BETWEEN_TICKS * 12 / MONTHS_A_COLUMN;
            ticks.append(tick).append(" ".repeat(width - tick.length()));
        }
        return ticks.toString().stripTrailing();
    }

    private String line(Strip.Row row) {
        String name =
                row.name().length() > NAME_WIDTH
                        ? row.name().substring(0, NAME_WIDTH - 1) + "…"
                        : row.name();
        String bar =
                IntStream.range(0, columns)
                        .mapToObj(column -> sign(row.stretches(), column))
                        .collect(Collectors.joining());
        return "  " + name + " ".repeat(NAME_WIDTH + 2 - name.length()) + bar;
    }

    private String sign(List<LevelSpan> stretches, int column) {
        LocalDate start = LocalDate.of(firstYear, 1, 1).plusMonths((long) column * MONTHS_A_COLUMN);
        DateRange time = new DateRange(start, start.plusMonths(MONTHS_A_COLUMN));
        Optional<Level> strongest =
                stretches.stream()
                        .filter(stretch -> stretch.range().overlaps(time))
                        .map(LevelSpan::level)
                        .min(Comparator.naturalOrder());
        return strongest.map(level -> level == Level.DOMINANT ? "█" : "░").orElse("·");
    }
}
