package org.plazaatlas.briefing.data;

import org.plazaatlas.store.shapefile.ShapefileWriter;
import org.plazaatlas.store.shapefile.ShapefileWriter.Field;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table as fields of a shapefile, whose names have at most ten bytes and whose
 * texts at most 254. A longer text or list of ids continues in further fields of the same name with
 * a number ({@code claims}, {@code claims2}, ...). It is split only between words, so that no id is
 * lost or cut.
 */
final class ShapefileFields {

    /** Short names for columns whose keys are too long for a field, with or without a number. */
    private static final Map<String, String> SHORT_NAMES =
            Map.ofEntries(
                    Map.entry("organization", "org"),
                    Map.entry("organization_id", "org_id"),
                    Map.entry("state_codes", "codes"),
                    Map.entry("newest_evidence", "evidence"),
                    Map.entry("evidence_age_months", "age_months"),
                    Map.entry("confidence", "confid"),
                    Map.entry("approximate", "approx"),
                    Map.entry("claim_ids", "claims"),
                    Map.entry("source_ids", "sources"),
                    Map.entry("first_claim_ids", "claims_a"),
                    Map.entry("second_claim_ids", "claims_b"),
                    Map.entry("first", "side_a"),
                    Map.entry("first_id", "id_a"),
                    Map.entry("second", "side_b"),
                    Map.entry("second_id", "id_b"),
                    Map.entry("contested_share", "contested"),
                    Map.entry("contested_points", "cont_pts"),
                    Map.entry("hostile_km_per_100_km", "hostile"),
                    Map.entry("boundary_points", "bound_pts"),
                    Map.entry("rivals_less_one", "rivals"),
                    Map.entry("rivals_points", "rivals_pts"),
                    Map.entry("shocks_points", "shocks_pts"),
                    Map.entry("rate_per_100k", "rate_100k"),
                    Map.entry("rate_computed", "computed"),
                    Map.entry("weight_contested", "w_contest"),
                    Map.entry("weight_boundary", "w_boundary"),
                    Map.entry("weight_rivals", "w_rivals"),
                    Map.entry("weight_shocks", "w_shocks"),
                    Map.entry("attribution", "accord_to"),
                    Map.entry("stands_for_ids", "stands_for"),
                    Map.entry("least_evidence", "least_ev"),
                    Map.entry("evidence_weights", "ev_weights"),
                    Map.entry("dispute_ids", "disputes"));

    private final DataTable table;
    private final List<Field> fields = new ArrayList<>();
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    private ShapefileFields(DataTable table) {
        this.table = table;
        table.rows().forEach(_ -> rows.add(new ArrayList<>()));
        for (int column = 0; column < table.columns().size(); column++) {
            add(column);
        }
        List<String> names = ShapefileWriter.fieldNames(fields.stream().map(Field::name).toList());
        for (int i = 0; i < names.size(); i++) {
            fields.set(i, new Field(names.get(i), fields.get(i).type()));
        }
    }

    static ShapefileFields of(DataTable table) {
        return new ShapefileFields(table);
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** The first field of each column, by the column's key. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        byColumn().forEach((key, ofColumn) -> names.put(key, ofColumn.getFirst()));
        return names;
    }

    /** The fields of those columns that are not named by their key alone. */
    Map<String, List<String>> renamed() {
        Map<String, List<String>> renamed = byColumn();
        renamed.entrySet().removeIf(entry -> entry.getValue().equals(List.of(entry.getKey())));
        return renamed;
    }

    private Map<String, List<String>> byColumn() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String key = table.columns().get(columnOf.get(i)).key();
            names.computeIfAbsent(key, _ -> new ArrayList<>()).add(fields.get(i).name());
        }
        return names;
    }

    /** The attributes of each row; null for a missing value. */
    List<List<Object>> rows() {
        return rows;
    }

    private void add(int column) {
        String key = table.columns().get(column).key();
        String name = SHORT_NAMES.getOrDefault(key, key);
        switch (table.columns().get(column).kind()) {
            case SQUARE_KM, KM, SHARE, SCORE -> addAsIs(column, name, Double.class);
            case COUNT -> addAsIs(column, name, Integer.class);
            case FLAG -> addAsIs(column, name, Boolean.class);
            case DAY -> addAsIs(column, name, LocalDate.class);
            case TEXT, WORD, DATE, IDS -> addTexts(column, name);
        }
    }

    private Object value(int row, int column) {
        return table.rows().get(row).values().get(column);
    }

    private void addAsIs(int column, String name, Class<?> type) {
        addField(column, name, type);
        for (int row = 0; row < rows.size(); row++) {
            Object value = value(row, column);
            rows.get(row).add(value instanceof Optional<?> ? null : value);
        }
    }

    private void addField(int column, String name, Class<?> type) {
        fields.add(new Field(name, type));
        columnOf.add(column);
    }

    private void addTexts(int column, String name) {
        List<List<String>> parts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            parts.add(parted(CsvText.plain(value(row, column))));
        }
        int most = Math.max(1, parts.stream().mapToInt(List::size).max().orElse(1));
        for (int part = 0; part < most; part++) {
            addField(column, part == 0 ? name : name + (part + 1), String.class);
            for (int row = 0; row < rows.size(); row++) {
                List<String> ofRow = parts.get(row);
                rows.get(row).add(part < ofRow.size() ? ofRow.get(part) : null);
            }
        }
    }

    /** Splits a text at spaces into pieces that each fit a field. */
    private static List<String> parted(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!part.isEmpty() && bytes(part + " " + word) > ShapefileWriter.MOST_TEXT_BYTES) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
