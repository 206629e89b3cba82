package org.plazaatlas.desktop.timeline;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Presidency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places the presidencies as bands, each with as much of the name as fits. */
final class PresidencyBands {

    private static final double PADDING_PX = 6;
    private static final double LEAST_PADDING_PX = 3;

    /** Fewer letters would not tell whose name it is. */
    private static final int FEWEST_LETTERS = 4;

    private PresidencyBands() {}

    /**
     * The terms that overlap the axis, by date.
     *
     * @param widthOf width of a text in pixels, in the font of the bands
     */
    static List<PresidencyBand> layOut(
            List<Presidency> presidencies, TimeAxis axis, ToDoubleFunction<String> widthOf) {
        List<Presidency> inOrder =
                presidencies.stream().sorted(Comparator.comparing(Presidency::from)).toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> band(inOrder.get(i), term(inOrder, i), axis, widthOf))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The days of a term. If its end is known only to the year or month, and the next term starts
     * in that year or month, it lasts until then, so that the bands leave no gap.
     */
    private static DateRange term(List<Presidency> inOrder, int index) {
        Presidency presidency = inOrder.get(index);
        LocalDate from = presidency.from().firstDay();
        PartialDate end = presidency.to();
        DateRange possibleEnd = end.range();
        LocalDate to =
                inOrder.stream()
                        .skip(index + 1)
                        .map(next -> next.from().firstDay())
                        .filter(possibleEnd::contains)
                        .findFirst()
                        .orElse(end.firstDay());
        return DateRange.fromUntil(from, to);
    }

    private static Optional<PresidencyBand> band(
            Presidency presidency,
            DateRange term,
            TimeAxis axis,
            ToDoubleFunction<String> widthOf) {
        double left = axis.nearestXOf(term.from());
        double width = axis.nearestXOf(term.to()) - left;
        if (width <= 0) {
            return Optional.empty();
        }
        String shown = shownName(presidency.name(), width, widthOf);
        return Optional.of(
                new PresidencyBand(presidency, left, width, shown, widthOf.applyAsDouble(shown)));
    }

    /**
     * As much of a name as fits: in a narrow band the padding shrinks first, then letters are cut
     * off.
     */
    private static String shownName(String name, double width, ToDoubleFunction<String> widthOf) {
        return forms(name)
                .filter(form -> widthOf.applyAsDouble(form) <= width - 2 * PADDING_PX)
                .findFirst()
                .or(
                        () ->
                                beginnings(forms(name).toList().getLast())
                                        .filter(
                                                cut ->
                                                        widthOf.applyAsDouble(cut)
                                                                <= width - 2 * LEAST_PADDING_PX)
                                        .findFirst())
                .orElse("");
    }

    /** A name, and its shorter and shorter beginnings, down to a few letters. */
    private static Stream<String> beginnings(String name) {
        return Stream.concat(
                Stream.of(name),
                Stream.iterate(name.length() - 2, n -> n >= FEWEST_LETTERS, n -> n - 1)
                        .map(n -> name.substring(0, n) + "…"));
    }

    /**
     * The forms of a Spanish name from long to short: both surnames, then the first surname. Of
     * three words the first is the given name, of four the first two are.
     */
    private static Stream<String> forms(String fullName) {
        List<String> words = List.of(fullName.strip().split("\\s+"));
        int givenNames = Math.min(words.size() - 1, words.size() >= 4 ? 2 : 1);
        List<String> surnames = words.subList(givenNames, words.size());
        return Stream.of(String.join(" ", surnames), surnames.getFirst()).distinct();
    }
}
