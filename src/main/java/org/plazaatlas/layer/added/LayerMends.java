package org.plazaatlas.layer.added;

import org.plazaatlas.layer.feature.ReadingChoices;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the analyst decided about a file where it is odd. What is empty is judged from the file.
 *
 * @param epsg the code of the coordinate system in which it is to be read
 * @param swapAxes whether northing or latitude stands first
 * @param encoding of its texts
 * @param delimiter between the cells of a delimited text
 * @param decimalComma whether a comma stands before decimals
 * @param monthFirst whether the month stands first in dates of numbers alone
 * @param keepTotals whether rows that sum up others count as well
 */
public record LayerMends(
        Optional<Integer> epsg,
        Optional<Boolean> swapAxes,
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Optional<Boolean> decimalComma,
        Optional<Boolean> monthFirst,
        boolean keepTotals) {

    /** All is judged from the file. */
    public static final LayerMends NONE =
            new LayerMends(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    /** How the file is to be read. */
    public ReadingChoices choices() {
        return new ReadingChoices(encoding, delimiter, decimalComma, monthFirst);
    }

    public LayerMends withEpsg(Optional<Integer> changed) {
        return new LayerMends(
                changed, swapAxes, encoding, delimiter, decimalComma, monthFirst, keepTotals);
    }

    public LayerMends withSwapAxes(Optional<Boolean> changed) {
        return new LayerMends(
                epsg, changed, encoding, delimiter, decimalComma, monthFirst, keepTotals);
    }

    public LayerMends withEncoding(Optional<Charset> changed) {
        return new LayerMends(
                epsg, swapAxes, changed, delimiter, decimalComma, monthFirst, keepTotals);
    }

    public LayerMends withDelimiter(Optional<Character> changed) {
        return new LayerMends(
                epsg, swapAxes, encoding, changed, decimalComma, monthFirst, keepTotals);
    }

    public LayerMends withDecimalComma(Optional<Boolean> changed) {
        return new LayerMends(epsg, swapAxes, encoding, delimiter, changed, monthFirst, keepTotals);
    }

    public LayerMends withMonthFirst(Optional<Boolean> changed) {
        return new LayerMends(
                epsg, swapAxes, encoding, delimiter, decimalComma, changed, keepTotals);
    }

    public LayerMends withKeepTotals(boolean changed) {
        return new LayerMends(
                epsg, swapAxes, encoding, delimiter, decimalComma, monthFirst, changed);
    }
}
