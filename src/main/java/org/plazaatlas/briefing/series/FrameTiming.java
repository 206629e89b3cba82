package org.plazaatlas.briefing.series;

import java.time.Duration;

/**
 * How fast a film goes. GIF counts in hundredths of a second; what is less than two of them is
 * shown slower by most programs.
 *
 * @param frame how long each frame stays, at least 20 ms
 * @param last how long the last one stays before the film begins again
 * @param loops whether it begins again, without end
 */
public record FrameTiming(Duration frame, Duration last, boolean loops) {

    // Before the constants that are checked against them.
    private static final Duration LEAST = Duration.ofMillis(20);
    private static final Duration MOST = Duration.ofMinutes(10);

    /** Slow enough to read a date that changes by years; repeats, with a rest at the end. */
    public static final FrameTiming OF_YEARS =
            new FrameTiming(Duration.ofMillis(800), Duration.ofSeconds(3), true);

    /** Five months a second. */
    public static final FrameTiming OF_MONTHS =
            new FrameTiming(Duration.ofMillis(200), Duration.ofSeconds(3), true);

    public FrameTiming {
        requireFit(frame);
        requireFit(last);
    }

    private static void requireFit(Duration time) {
        if (time.compareTo(LEAST) < 0 || time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "a frame stays from " + LEAST + " to " + MOST + ", not " + time);
        }
    }

    /** Hundredths of a second that a frame stays. */
    int hundredths(boolean isLast) {
        return (int) ((isLast ? last : frame).toMillis() / 10);
    }
}
