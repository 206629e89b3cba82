package org.plazaatlas.incident.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses what the columns of a table mean, for tables of nobody in particular. */
public final class MappingGuess {

    /** The names by which columns are known, plain; of several columns the first counts. */
    private static final List<Map.Entry<IncidentRole, Pattern>> NAMES =
            List.of(
                    name(IncidentRole.ID, "id|event id|incident id|folio|clave evento|no|numero"),
                    name(
                            IncidentRole.DATE,
                            "date|fecha|event date|date from|date start|fecha inicio|dia"
                                    + "|fecha (de los )?hechos|fecha del? (hecho|evento)"),
                    name(IncidentRole.DATE_TO, "date to|date end|end date|fecha fin(al)?"),
                    name(IncidentRole.YEAR, "ano|anio|year|a o"),
                    name(IncidentRole.MONTH, "mes|month"),
                    name(IncidentRole.DATE_PRECISION, "date prec(ision)?|time precision"),
                    name(IncidentRole.LONGITUDE, "lon|long|lng|longitude|longitud|x"),
                    name(IncidentRole.LATITUDE, "lat|latitude|latitud|y"),
                    name(IncidentRole.PLACE_PRECISION, "(place|where|geo) prec(ision)?"),
                    name(
                            IncidentRole.STATE,
                            "clave ent|cve ent|state code|state|estado|entidad( federativa)?"
                                    + "|admin1|adm 1|edo"),
                    name(
                            IncidentRole.MUNICIPALITY,
                            "cvegeo|cve municipio|cve mun|clave mun|municipality( code)?"
                                    + "|municipio|mpio|admin2|adm 2"),
                    name(
                            IncidentRole.DEATHS,
                            "deaths( best)?|best|fatalities|muertes|muertos|homicidios|homicidio"
                                    + " doloso|victimas|victims|killed|defunciones|fallecidos"),
                    name(IncidentRole.EVENTS, "events|eventos|count|incidents|incidentes|casos"),
                    name(IncidentRole.KIND, "kind|type|tipo|event type|categoria|delito"),
                    name(IncidentRole.FIRST_SIDE, "side a|actor1|actor 1|grupo 1"),
                    name(IncidentRole.SECOND_SIDE, "side b|actor2|actor 2|grupo 2"));

    private MappingGuess() {}

    private static Map.Entry<IncidentRole, Pattern> name(IncidentRole role, String pattern) {
        return Map.entry(role, Pattern.compile(pattern));
    }

    /** What the columns of a table may mean: those of a known data set, or by their names. */
    public static IncidentMapping of(List<String> header) {
        return IncidentPreset.of(header)
                .flatMap(preset -> preset.mapping(header))
                .orElseGet(() -> byNames(header));
    }

    private static IncidentMapping byNames(List<String> header) {
        IncidentMapping guessed = IncidentMapping.NONE;
        for (Map.Entry<IncidentRole, Pattern> name : NAMES) {
            guessed = guessed.with(name.getKey(), named(header, name.getValue()));
        }
        Optional<List<String>> months = new IncidentPreset.Header(header).months();
        return months.isPresent() && guessed.has(IncidentRole.YEAR)
                ? guessed.withMonths(months.get(), MonthFigure.EVENTS)
                : guessed;
    }

    private static Optional<String> named(List<String> header, Pattern pattern) {
        return header.stream()
                .filter(name -> pattern.matcher(HeaderName.plain(name)).matches())
                .findFirst();
    }
}
