package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Presidency;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

class TimelineLayoutTest {

    private static final double LETTER_PX = 7;
    private static final DateRange SPAN =
            new DateRange(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 1, 1));

    @Test
    void marksNeverOverlapAndNoEventIsLost() {
        long seed = 314;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<Event> events = randomEvents(random, random.nextInt(300));
            TimeAxis axis = new TimeAxis(SPAN, 0, 200 + random.nextInt(1_700));
            List<TimelineEventMark> marks = TimelineEventMarks.layOut(events, axis);

            assertThat(marks.stream().flatMap(mark -> mark.events().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(events);
            assertNoTwoOverlap(marks, "seed " + seed);
        }
    }

    @Test
    void markThatHoldsAShockIsAShock() {
        TimeAxis axis = new TimeAxis(SPAN, 0, 700);
        List<Event> sameDay =
                IntStream.range(0, TimelineEventMarks.LANES + 2)
                        .mapToObj(i -> TinyAtlas.shock("e" + i, "2020-05-01"))
                        .toList();

        List<TimelineEventMark> marks = TimelineEventMarks.layOut(sameDay, axis);

        assertThat(marks).hasSize(TimelineEventMarks.LANES).allMatch(TimelineEventMark::shock);
        assertThat(marks.getLast().events()).hasSize(3);
    }

    @Test
    void eventOutsideTheAxisHasNoMark() {
        List<Event> events = List.of(TinyAtlas.shock("early", "1999"));

        assertThat(TimelineEventMarks.layOut(events, new TimeAxis(SPAN, 0, 700))).isEmpty();
    }

    @Test
    void moreClaimsMakeATallerTick() {
        SortedMap<LocalDate, Integer> changes = new TreeMap<>();
        changes.put(LocalDate.of(2010, 1, 1), 4);
        changes.put(LocalDate.of(2015, 1, 1), 16);
        changes.put(LocalDate.of(2018, 1, 1), 0);

        List<ChangeTick> ticks = ChangeTicks.layOut(changes, new TimeAxis(SPAN, 0, 700));

        assertThat(ticks).extracting(ChangeTick::strength).containsExactly(0.5, 1.0, 0.25);
        assertThat(ticks).extracting(ChangeTick::claims).containsExactly(4, 16, 0);
    }

    @Test
    void changesOnOnePixelShareATick() {
        SortedMap<LocalDate, Integer> changes = new TreeMap<>();
        changes.put(LocalDate.of(2010, 1, 1), 4);
        changes.put(LocalDate.of(2010, 1, 3), 5);

        assertThat(ChangeTicks.layOut(changes, new TimeAxis(SPAN, 0, 700)))
                .singleElement()
                .satisfies(
                        tick -> {
                            assertThat(tick.claims()).isEqualTo(9);
                            assertThat(tick.first()).isEqualTo("2010-01-01");
                            assertThat(tick.last()).isEqualTo("2010-01-03");
                        });
    }

    @Test
    void ticksStandApart() {
        long seed = 8;
        Random random = new Random(seed);
        SortedMap<LocalDate, Integer> changes = new TreeMap<>();
        random.ints(800, 0, 7_300).forEach(day -> changes.put(SPAN.from().plusDays(day), 1));

        List<ChangeTick> ticks = ChangeTicks.layOut(changes, new TimeAxis(SPAN, 18, 700));

        assertThat(ticks.stream().mapToInt(ChangeTick::claims).sum()).isEqualTo(changes.size());
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(ChangeTicks.PITCH_PX);
        }
    }

    @Test
    void bandShowsWhatFitsOfAName() {
        Presidency term = term("Andrés Manuel López Obrador", "2018-12", "2024-09-30");

        assertThat(shownName(term, 600)).isEqualTo("López Obrador");
        assertThat(shownName(term, 200)).isEqualTo("López");
        assertThat(shownName(term, 100)).isEmpty();
        assertThat(shownName(term("Vicente Fox Quesada", "2006", "2012"), 600))
                .isEqualTo("Fox Quesada");
        assertThat(shownName(term("Ana Prado", "2006", "2012"), 600)).isEqualTo("Prado");
    }

    @Test
    void aShortTermShowsTheBeginningOfItsName() {
        Presidency term = term("Claudia Sheinbaum Pardo", "2024-10-01", "2030");
        TimeAxis axis = new TimeAxis(new DateRange(LocalDate.of(2000, 1, 1), SPAN.to()), 0, 1_000);

        PresidencyBand band =
                PresidencyBands.layOut(List.of(term), axis, TimelineLayoutTest::widthOf).getFirst();

        assertThat(band.shownName()).isEqualTo("Shein…");
        assertThat(band.nameWidth()).isLessThan(band.width());
    }

    @Test
    void termWhoseEndIsKnownToTheYearLastsUntilTheNextOneInThatYear() {
        List<Presidency> terms =
                List.of(
                        term("Vicente Fox Quesada", "2000", "2006"),
                        term("Felipe Calderón Hinojosa", "2006-12-01", "2012-12-01"));
        TimeAxis axis = new TimeAxis(SPAN, 0, 700);

        List<PresidencyBand> bands =
                PresidencyBands.layOut(terms, axis, TimelineLayoutTest::widthOf);

        assertThat(bands.getFirst().left()).isZero();
        assertThat(bands.getFirst().width()).isEqualTo(axis.xOf(LocalDate.of(2006, 12, 1)));
        assertThat(bands.getLast().left()).isEqualTo(bands.getFirst().width());
    }

    @Test
    void termThatReachesBeyondTheAxisEndsWithIt() {
        TimeAxis axis = new TimeAxis(SPAN, 0, 700);

        PresidencyBand band =
                PresidencyBands.layOut(
                                List.of(term("Claudia Sheinbaum Pardo", "2024-10-01", "2030")),
                                axis,
                                TimelineLayoutTest::widthOf)
                        .getFirst();

        assertThat(band.left() + band.width()).isEqualTo(axis.right());
    }

    private static void assertNoTwoOverlap(List<TimelineEventMark> marks, String seed) {
        for (TimelineEventMark one : marks) {
            for (TimelineEventMark other : marks) {
                if (one != other && one.lane() == other.lane()) {
                    assertThat(Math.abs(one.x() - other.x()))
                            .as(seed)
                            .isGreaterThanOrEqualTo(TimelineEventMarks.PITCH_PX);
                }
            }
        }
    }

    private static List<Event> randomEvents(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                TinyAtlas.shock(
                                        "e" + i,
                                        SPAN.from().plusDays(random.nextInt(7_300)).toString()))
                .toList();
    }

    private static Presidency term(String name, String from, String to) {
        return new Presidency(
                name, PartialDate.parse(from), PartialDate.parse(to), "PX", List.of());
    }

    private static String shownName(Presidency presidency, double axisWidth) {
        return PresidencyBands.layOut(
                        List.of(presidency),
                        new TimeAxis(SPAN, 0, axisWidth),
                        TimelineLayoutTest::widthOf)
                .getFirst()
                .shownName();
    }

    private static double widthOf(String text) {
        return text.length() * LETTER_PX;
    }
}
