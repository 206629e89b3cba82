package org.plazaatlas.incident.mapping;

import org.plazaatlas.language.Coded;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Data sets whose tables are recognised by their headers. */
public enum IncidentPreset implements Coded {
    /** Armed Conflict Location and Event Data. */
    ACLED("acled") {
        @Override
        Optional<IncidentMapping> mapping(Header header) {
            return header.map(
                    "event_date>date time_precision?>date-precision latitude>latitude"
                            + " longitude>longitude geo_precision?>place-precision"
                            + " fatalities>deaths event_type>kind actor1>first-side"
                            + " actor2?>second-side event_id_cnty?>id admin1?>state",
                    PrecisionScale.ACLED);
        }
    },
    /** Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
    UCDP_GED("ucdp-ged") {
        @Override
        Optional<IncidentMapping> mapping(Header header) {
            return header.map(
                    "date_start>date date_end>date-to date_prec>date-precision latitude>latitude"
                            + " longitude>longitude where_prec>place-precision best>deaths"
                            + " type_of_violence>kind side_a>first-side side_b>second-side id>id"
                            + " adm_1?>state",
                    PrecisionScale.UCDP);
        }
    },
    /** Crimes by state or municipality, a column for each month, of SESNSP. */
    SESNSP_MONTHS("sesnsp-months") {
        @Override
        Optional<IncidentMapping> mapping(Header header) {
            Optional<List<String>> months = header.months();
            Optional<String> year = header.year();
            if (months.isEmpty() || year.isEmpty()) {
                return Optional.empty();
            }
            return header.map(
                            "clave_ent>state cve_municipio?>municipality subtipo_de_delito>kind",
                            PrecisionScale.UCDP)
                    .map(found -> found.with(IncidentRole.YEAR, year))
                    .map(found -> found.withMonths(months.get(), MonthFigure.EVENTS));
        }
    },
    /** Deaths of a day by municipality, names alone, as the daily reports have them. */
    DAILY_HOMICIDES("daily-homicides") {
        @Override
        Optional<IncidentMapping> mapping(Header header) {
            return header.map(
                            "fecha>date entidad>state municipio>municipality homicidios>deaths",
                            PrecisionScale.UCDP)
                    .or(
                            () ->
                                    header.map(
                                            "fecha>date entidad>state municipio>municipality"
                                                    + " muertos>deaths",
                                            PrecisionScale.UCDP));
        }
    },
    /** Deaths of INEGI's vital statistics, one a row, with codes and a date in three columns. */
    INEGI_DEATHS("inegi-deaths") {
        @Override
        Optional<IncidentMapping> mapping(Header header) {
            return header.map(
                    "anio_ocur>year mes_ocurr>month dia_ocurr>day ent_ocurr>state"
                            + " mun_ocurr>municipality",
                    PrecisionScale.UCDP);
        }
    };

    private final String code;

    IncidentPreset(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    abstract Optional<IncidentMapping> mapping(Header header);

    /** What the columns of a table mean, if its header is that of this data set. */
    public Optional<IncidentMapping> mapping(List<String> header) {
        return mapping(new Header(header));
    }

    /** The data set whose header a table has, if one is known. */
    public static Optional<IncidentPreset> of(List<String> header) {
        return Arrays.stream(values())
                .filter(preset -> preset.mapping(header).isPresent())
                .findFirst();
    }

    /** The names of a table, looked up whatever their case, accents and punctuation. */
    record Header(List<String> names) {

        private Optional<String> named(String name) {
            String plain = HeaderName.plain(name);
            return names.stream().filter(each -> HeaderName.plain(each).equals(plain)).findFirst();
        }

        /**
         * The mapping of some columns to roles, such as {@code fecha>date}; a question mark stands
         * after those that a table may lack. Empty if another one is missing.
         */
        Optional<IncidentMapping> map(String columns, PrecisionScale scale) {
            Map<IncidentRole, String> found = new EnumMap<>(IncidentRole.class);
            for (String column : columns.split(" ", -1)) {
                int arrow = column.indexOf('>');
                String name = column.substring(0, arrow).replace("?", "");
                Optional<String> named = named(name);
                if (named.isPresent()) {
                    found.put(role(column.substring(arrow + 1)), named.get());
                } else if (!column.contains("?")) {
                    return Optional.empty();
                }
            }
            return Optional.of(
                    new IncidentMapping(
                            found, List.of(), MonthFigure.EVENTS, scale, List.of(), false));
        }

        private static IncidentRole role(String code) {
            return Arrays.stream(IncidentRole.values())
                    .filter(role -> role.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** The column of the year, also where its name is spoilt: {@code A?o} has lost a letter. */
        Optional<String> year() {
            return names.stream()
                    .filter(name -> HeaderName.plain(name).matches("year|a[a-z0-9 ]{0,3}o"))
                    .findFirst();
        }

        Optional<List<String>> months() {
            List<String> months =
                    MonthNames.SPANISH.stream()
                            .flatMap(month -> named(month).stream())
                            .collect(Collectors.toList());
            return Optional.of(months).filter(all -> all.size() == IncidentMapping.MONTHS);
        }
    }
}
