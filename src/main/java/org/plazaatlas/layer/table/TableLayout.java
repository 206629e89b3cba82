package org.plazaatlas.layer.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a table are.
 *
 * @param titleRows rows before the header
 * @param headerRows rows of the header; 0 if there is none
 * @param names one for each column, no two equal
 * @param unnamed how many columns have no name in the file
 * @param repeated names that the file has more than once
 */
record TableLayout(
        int titleRows, int headerRows, List<String> names, int unnamed, List<String> repeated) {

    /** How many rows are looked at. */
    static final int HEAD = 60;

    private static final int MOST_HEADER_ROWS = 4;

    /** Looks for the header in the first rows. */
    static TableLayout of(List<CellRow> head) {
        int titles = titleRows(head);
        List<CellRow> rest = head.subList(titles, head.size());
        int header = headerRows(rest);
        int width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return named(titles, header, joined(rest.subList(0, header), width));
    }

    /** A title fills few cells of the first rows, where the rows of the table fill many. */
    private static int titleRows(List<CellRow> head) {
        int typical = median(head.stream().filter(row -> !row.isBlank()).map(CellRow::filled));
        int titles = 0;
        while (titles < head.size() && isTitle(head.get(titles).filled(), typical)) {
            titles++;
        }
        return titles == head.size() ? 0 : titles;
    }

    private static boolean isTitle(int filled, int typical) {
        return filled == 0 || filled == 1 && typical > 1 || filled * 3 < typical;
    }

    private static int median(java.util.stream.Stream<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers.toList());
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** In a header there are far fewer numbers than in the rows below it. */
    private static int headerRows(List<CellRow> rows) {
        if (rows.size() < 2) {
            return rows.size();
        }
        int typical =
                median(
                        rows.subList(Math.min(5, rows.size() / 2), rows.size()).stream()
                                .filter(row -> !row.isBlank())
                                .map(TableLayout::numberShare));
        int header = 0;
        while (header < Math.min(MOST_HEADER_ROWS, rows.size() - 1)
                && typical >= 25
                && numberShare(rows.get(header)) <= typical / 3) {
            header++;
        }
        if (header == 0) {
            boolean named = numberShare(rows.getFirst()) <= Math.max(10, typical / 2);
            return named ? 1 : 0;
        }
        return header;
    }

    /** How many of a hundred filled cells are numbers. */
    private static int numberShare(CellRow row) {
        long numbers =
                row.cells().stream()
                        .map(CellContent::stripped)
                        .filter(text -> CellContent.number(text, false).isPresent())
                        .count();
        return row.isBlank() ? 0 : (int) (100 * numbers / row.filled());
    }

    /** The texts of a header of several rows; those of upper rows reach over the cells below. */
    private static List<String> joined(List<CellRow> header, int width) {
        List<String> names = new ArrayList<>();
        String[] above = new String[header.size()];
        for (int column = 0; column < width; column++) {
            StringBuilder name = new StringBuilder();
            String last = "";
            for (int i = 0; i < header.size(); i++) {
                String text = header.get(i).cell(column).replaceAll("\\s+", " ");
                boolean upper = i < header.size() - 1;
                boolean below = upper && !header.get(header.size() - 1).cell(column).isEmpty();
                if (text.isEmpty() && below && above[i] != null) {
                    text = above[i];
                } else if (upper) {
                    above[i] = text.isEmpty() ? null : text;
                }
                if (!text.isEmpty() && !text.equals(last)) {
                    name.append(name.isEmpty() ? "" : " ").append(text);
                    last = text;
                }
            }
            names.add(name.toString());
        }
        return names;
    }

    /** Without the last columns from a place on, which have neither name nor value. */
    TableLayout narrowed(int width) {
        int dropped = names.size() - width;
        return new TableLayout(
                titleRows, headerRows, names.subList(0, width), unnamed - dropped, repeated);
    }

    boolean isNamed(int column) {
        return !names.get(column).equals("column " + (column + 1));
    }

    private static TableLayout named(int titles, int header, List<String> joined) {
        List<String> names = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        Map<String, Integer> met = new HashMap<>();
        int unnamed = 0;
        for (int i = 0; i < joined.size(); i++) {
            String name = joined.get(i);
            if (name.isEmpty()) {
                unnamed++;
                name = "column " + (i + 1);
            }
            int times = met.merge(name, 1, Integer::sum);
            if (times == 2) {
                repeated.add(name);
            }
            names.add(times == 1 ? name : name + " " + times);
        }
        return new TableLayout(titles, header, List.copyOf(names), unnamed, List.copyOf(repeated));
    }
}
