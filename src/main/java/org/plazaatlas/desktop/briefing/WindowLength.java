package org.plazaatlas.desktop.briefing;

import org.plazaatlas.model.TimeWindow;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How much time a piece shows together, in the lengths that the composer offers. */
enum WindowLength {
    DAY(Period.ZERO),
    MONTH(Period.ofMonths(1)),
    YEAR(Period.ofYears(1)),
    FIVE_YEARS(Period.ofYears(5)),
    /** Another window, which came with the view. */
    OTHER(Period.ZERO);

    private final Period length;

    WindowLength(Period length) {
        this.length = length;
    }

    /** The window of that length that ends on a day; empty for another one. */
    Optional<TimeWindow> window(LocalDate last) {
        return switch (this) {
            case DAY -> Optional.of(TimeWindow.DAY);
            case OTHER -> Optional.empty();
            default -> Optional.of(new TimeWindow.Range(last.minus(length).plusDays(1)));
        };
    }

    static WindowLength of(TimeWindow window, LocalDate last) {
        return Arrays.stream(values())
                .filter(length -> length.window(last).filter(window::equals).isPresent())
                .findFirst()
                .orElse(OTHER);
    }
}
