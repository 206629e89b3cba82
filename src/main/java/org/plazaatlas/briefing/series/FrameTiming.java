package org.plazaatlas.briefing.series;

import java.time.Duration;

/**
 * The pace of a film. GIF counts in hundredths of a second; most programs show frames shorter than
 * two of these more slowly.
 *
 * @param frame how long each frame stays, from 20 ms to 10 min
 * @param last how long the last frame stays before the film begins again, in the same limits
 * @param loops whether the film repeats for ever
 */
public record FrameTiming(Duration frame, Duration last, boolean loops) {

    // Declared before the constants that are checked against them.
    private static final Duration LEAST = Duration.ofMillis(20);
    private static final Duration MOST = Duration.ofMinutes(10);

    /** Slow enough to read dates that change by years; repeats, with a pause at the end. */
    public static final FrameTiming OF_YEARS =
            new FrameTiming(Duration.ofMillis(800), Duration.ofSeconds(3), true);

    /** Five frames a second, for dates that change by months. */
    public static final FrameTiming OF_MONTHS =
            new FrameTiming(Duration.ofMillis(200), Duration.ofSeconds(3), true);

    /**
     * @throws IllegalArgumentException if a time is outside these limits
     */
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

    /** The time that a frame stays, in hundredths of a second. */
    int hundredths(boolean isLast) {
        return (int) ((isLast ? last : frame).toMillis() / 10);
    }
}
