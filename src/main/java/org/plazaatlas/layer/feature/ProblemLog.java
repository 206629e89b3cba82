package org.plazaatlas.layer.feature;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is odd about a file. Problems of records that are alike become one with a count, so
 * that a million of them take no room.
 */
public final class ProblemLog {

    private static final int MOST_RECORDS = 20;

    private boolean paused;

    private final Map<Key, Tally> found = new LinkedHashMap<>();

    /** Problems of one layer and key are alike. */
    private record Key(ProblemKind kind, String layer, String key, List<Text> arguments) {}

    private static final class Tally {
        private final List<String> records = new ArrayList<>();
        private final Object[] arguments;
        private long count;

        Tally(Object... arguments) {
            this.arguments = arguments;
        }
    }

    /** Notes nothing until it is resumed: a layer is gone through again. */
    public void pause() {
        paused = true;
    }

    public void resume() {
        paused = false;
    }

    /** Notes a problem of the file as a whole. */
    public void addToFile(ProblemKind kind, String key, Object... arguments) {
        addToLayer(kind, "", key, arguments);
    }

    /**
     * Notes a problem of a layer as a whole, once.
     *
     * @param key of its message in the bundle of this room; its {@code key.mend}, which may be
     *     blank, tells the mend
     */
    public void addToLayer(ProblemKind kind, String layer, String key, Object... arguments) {
        if (paused) {
            return;
        }
        List<Text> distinct = new ArrayList<>();
        for (Object argument : arguments) {
            distinct.add(text(argument));
        }
        Tally tally = new Tally(distinct.toArray());
        tally.count = 1;
        found.putIfAbsent(new Key(kind, layer, key, distinct), tally);
    }

    /**
     * Notes a problem of a record. Of those with the same key, the arguments of the first are told.
     *
     * @param record its number, or another name by which it is found
     */
    public void addToRecord(
            ProblemKind kind, String layer, Object record, String key, Object... arguments) {
        if (paused) {
            return;
        }
        Tally tally =
                found.computeIfAbsent(
                        new Key(kind, layer, key, List.of()),
                        _ -> new Tally(Arrays.stream(arguments).map(ProblemLog::text).toArray()));
        tally.count++;
        if (tally.records.size() < MOST_RECORDS) {
            tally.records.add(String.valueOf(record));
        }
    }

    /** All of them, in the order in which they were found. */
    public List<LayerProblem> problems() {
        return found.entrySet().stream().map(e -> problem(e.getKey(), e.getValue())).toList();
    }

    private static LayerProblem problem(Key key, Tally tally) {
        Object[] arguments = arguments(tally);
        return new LayerProblem(
                key.kind,
                key.layer,
                tally.count,
                tally.records,
                Words.both(ProblemLog.class, key.key, arguments),
                Words.both(ProblemLog.class, key.key + ".mend", arguments));
    }

    private static Text text(Object argument) {
        return switch (argument) {
            case Text text -> text;
            case Number number ->
                    new Text(
                            NumberFormat.getInstance(Language.ES.locale()).format(number),
                            NumberFormat.getInstance(Language.EN.locale()).format(number));
            default -> Text.same(String.valueOf(argument));
        };
    }

    /** Problems of records begin with how many there are, and which. */
    private static Object[] arguments(Tally tally) {
        if (tally.records.isEmpty()) {
            return tally.arguments;
        }
        Object[] arguments = new Object[tally.arguments.length + 2];
        arguments[0] = text(tally.count);
        arguments[1] = listed(tally);
        System.arraycopy(tally.arguments, 0, arguments, 2, tally.arguments.length);
        return arguments;
    }

    private static String listed(Tally tally) {
        List<String> first = tally.records.subList(0, Math.min(5, tally.records.size()));
        return String.join(", ", first) + (tally.count > first.size() ? ", …" : "");
    }
}
