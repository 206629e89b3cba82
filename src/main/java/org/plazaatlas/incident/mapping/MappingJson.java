package org.plazaatlas.incident.mapping;

import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.MalformedValueException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What columns mean, in JSON. */
public final class MappingJson {

    private static final JsonField<Map.Entry<IncidentRole, String>, IncidentRole> ROLE =
            JsonField.required("tells", JsonType.oneOf(IncidentRole.class), Map.Entry::getKey);
    private static final JsonField<Map.Entry<IncidentRole, String>, String> COLUMN =
            JsonField.required("column", JsonType.STRING, Map.Entry::getValue);

    private static final JsonType<Map<IncidentRole, String>> ROLES =
            JsonType.listOf(
                            new JsonRecord<Map.Entry<IncidentRole, String>>(
                                            List.of(ROLE, COLUMN),
                                            f -> Map.entry(ROLE.in(f), COLUMN.in(f)))
                                    .type())
                    .as(MappingJson::roles, roles -> List.copyOf(roles.entrySet()));

    private static final JsonType<List<String>> TWELVE =
            JsonType.TEXTS.as(MappingJson::twelve, months -> months);

    private static final JsonField<IncidentMapping, Map<IncidentRole, String>> COLUMNS =
            JsonField.required("columns", ROLES, IncidentMapping::columns);
    private static final JsonField<IncidentMapping, List<String>> MONTHS =
            JsonField.unlessDefault("months", TWELVE, List.of(), IncidentMapping::months);
    private static final JsonField<IncidentMapping, MonthFigure> FIGURE =
            JsonField.unlessDefault(
                    "months_count",
                    JsonType.oneOf(MonthFigure.class),
                    MonthFigure.EVENTS,
                    IncidentMapping::monthFigure);
    private static final JsonField<IncidentMapping, PrecisionScale> SCALE =
            JsonField.unlessDefault(
                    "precision",
                    JsonType.oneOf(PrecisionScale.class),
                    PrecisionScale.UCDP,
                    IncidentMapping::scale);
    private static final JsonField<IncidentMapping, List<String>> KINDS =
            JsonField.unlessDefault(
                    "only_kinds", JsonType.TEXTS, List.of(), IncidentMapping::onlyKinds);
    private static final JsonField<IncidentMapping, Boolean> MONTH_FIRST =
            JsonField.unlessDefault(
                    "month_first", JsonType.TRUE_OR_FALSE, false, IncidentMapping::monthFirst);

    /** A mapping as a record of a file. */
    public static final JsonRecord<IncidentMapping> MAPPING =
            new JsonRecord<>(
                    List.of(COLUMNS, MONTHS, FIGURE, SCALE, KINDS, MONTH_FIRST),
                    f ->
                            new IncidentMapping(
                                    COLUMNS.in(f),
                                    MONTHS.in(f),
                                    FIGURE.in(f),
                                    SCALE.in(f),
                                    KINDS.in(f),
                                    MONTH_FIRST.in(f)));

    private MappingJson() {}

    private static Map<IncidentRole, String> roles(List<Map.Entry<IncidentRole, String>> entries) {
        Map<IncidentRole, String> roles = new EnumMap<>(IncidentRole.class);
        entries.forEach(entry -> roles.put(entry.getKey(), entry.getValue()));
        return roles;
    }

    private static List<String> twelve(List<String> months) {
        if (!months.isEmpty() && months.size() != IncidentMapping.MONTHS) {
            throw new MalformedValueException("not twelve months: " + months.size());
        }
        return months;
    }
}
