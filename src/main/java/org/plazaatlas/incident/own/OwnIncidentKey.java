package org.plazaatlas.incident.own;

import org.plazaatlas.incident.table.IncidentTable;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * By what an incident of a table of the user's own is found again: it holds for as long as that
 * table is open.
 *
 * @param file the name of the file
 * @param row in the table that was drawn
 * @param id what the table calls it, or the number of its line
 */
public record OwnIncidentKey(String file, int row, String id) {

    private static final String START = "own:";
    private static final String END_OF_ROW = ":";
    private static final String END_OF_FILE = "\t";

    /** The key of an incident; empty if it is one of the atlas. */
    public static Optional<OwnIncidentKey> of(IncidentTable table, int row) {
        String source = table.sourceId(row);
        return OwnIncidents.isOwnSource(source)
                ? Optional.of(new OwnIncidentKey(OwnIncidents.fileName(source), row, table.id(row)))
                : Optional.empty();
    }

    /** Reads a key that was written; empty for anything else, such as an id of an atlas. */
    public static Optional<OwnIncidentKey> parse(String written) {
        int endOfRow = written.indexOf(END_OF_ROW, START.length());
        int endOfFile = written.indexOf(END_OF_FILE);
        if (!written.startsWith(START) || endOfRow < 0 || endOfFile < endOfRow) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new OwnIncidentKey(
                            written.substring(endOfRow + 1, endOfFile),
                            Integer.parseInt(written.substring(START.length(), endOfRow)),
                            written.substring(endOfFile + 1)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** As text, for {@link #parse}. */
    public String written() {
        return START + row + END_OF_ROW + file + END_OF_FILE + id;
    }

    /** Where it stands in a table; in one with other incidents beside it stands elsewhere. */
    public OptionalInt rowIn(IncidentTable table) {
        return isAt(row, table)
                ? OptionalInt.of(row)
                : IntStream.range(0, table.size()).filter(each -> isAt(each, table)).findFirst();
    }

    private boolean isAt(int each, IncidentTable table) {
        return each >= 0
                && each < table.size()
                && id.equals(table.id(each))
                && of(table, each).filter(key -> key.file().equals(file)).isPresent();
    }
}
