package org.plazaatlas.layer.suggest;

import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ValueType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which fields of a layer are likely to name its features, and which are figures of them. */
public final class SuggestedFields {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(nom(bre|geo)?([_ ]?(mun|geo|loc|agem|municipio))?"
                            + "|name(_?[0-9a-z]{1,3})?|municipio|localidad"
                            + "|t[ií]tulo|title|etiqueta|label)");

    /** Names a state, of which a layer of municipalities has many rows each. */
    private static final Pattern STATE_NAME =
            Pattern.compile("(?i)(nom(bre)?[_ ]?)?(entidad|estado|ent|state|agee)");

    /** Numbers and texts that tell one feature from another, or when and where it is. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?i).*(cve|clave|code|codigo|\\bid\\b|id_|_id|^id|a[nñ]o|year|lat|lon|fid|ent\\b|mun\\b|state|estado|entidad|munic|agee|agem).*");

    private SuggestedFields() {}

    /** The field that names the features: one that is called so. */
    public static Optional<String> name(Collection<LayerField> fields) {
        return text(fields, NAME).or(() -> text(fields, STATE_NAME));
    }

    private static Optional<String> text(Collection<LayerField> fields, Pattern called) {
        return fields.stream()
                .filter(field -> field.type() == ValueType.TEXT)
                .map(LayerField::name)
                .filter(name -> called.matcher(name.strip()).matches())
                .findFirst();
    }

    /** The first field of figures, not of codes, years or coordinates. */
    public static Optional<String> figure(Collection<LayerField> fields) {
        return fields.stream()
                .filter(field -> field.type().isNumber())
                .map(LayerField::name)
                .filter(name -> !CODE.matcher(name).matches())
                .findFirst();
    }

    /** Whether the field of that name holds numbers. */
    public static boolean isNumber(String name, Collection<LayerField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .anyMatch(field -> field.type().isNumber());
    }

    /** The first field of texts that are neither codes nor names, which may be categories. */
    public static Optional<String> category(Collection<LayerField> fields) {
        return fields.stream()
                .filter(field -> field.type() == ValueType.TEXT)
                .map(LayerField::name)
                .filter(name -> !CODE.matcher(name).matches())
                .filter(name -> !NAME.matcher(name.strip()).matches())
                .findFirst();
    }

    /** All fields, with the one that names the features first. */
    public static List<String> namesFirst(Collection<LayerField> fields) {
        List<String> ordered = new ArrayList<>(fields.stream().map(LayerField::name).toList());
        name(fields)
                .ifPresent(
                        name -> {
                            ordered.remove(name);
                            ordered.addFirst(name);
                        });
        return ordered;
    }
}
