package org.plazaatlas.layer.feature;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What someone decided about how a file is to be read. What is empty is judged from the file.
 *
 * @param encoding of its texts, for formats that leave it open
 * @param delimiter between the cells of a delimited text
 * @param decimalComma whether a comma stands before decimals in the numbers of a table
 * @param monthFirst whether the month stands first in dates of numbers alone in a table
 */
public record ReadingChoices(
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Optional<Boolean> decimalComma,
        Optional<Boolean> monthFirst) {

    /** All is judged from the file. */
    public static final ReadingChoices NONE =
            new ReadingChoices(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
