package org.plazaatlas.cli.request;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.cases.CasePlaceKind;
import org.plazaatlas.store.cases.CaseRow;
import org.plazaatlas.store.cases.CaseTable;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.territory.cases.Expectation;
import org.plazaatlas.territory.cases.KnownCase;
import org.plazaatlas.territory.cases.KnownCase.Place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table of known cases and finds their places and organizations in an atlas.
 *
 * <p>What is wrong with the table itself is told apart from what only this atlas lacks.
 */
public final class CaseReader {

    private final Atlas atlas;
    private final FileProblems problems;
    private final FileProblems lacking;
    private final List<KnownCase> cases;

    /** Reads all of a table. */
    public CaseReader(Path file, Atlas atlas) {
        this.atlas = atlas;
        String name = file.toString();
        problems = new FileProblems(name);
        lacking = new FileProblems(name);
        cases =
                CaseTable.read(file, Expectation::parse, problems).stream()
                        .flatMap(row -> known(row).stream())
                        .toList();
    }

    /** The cases that can be judged, in the order of the table. */
    public List<KnownCase> cases() {
        return cases;
    }

    /** What is wrong with the table, row by row; rows with anything wrong are no cases. */
    public List<Problem> problems() {
        return problems.found();
    }

    /**
     * Places and days that the atlas lacks: their rows are no cases. And organizations that it
     * lacks: nobody can be those, but the rest of what is expected is judged.
     */
    public List<Problem> lacking() {
        return lacking.found();
    }

    private Optional<KnownCase> known(CaseRow<Expectation> row) {
        if (!isWithinTimeSpan(row)) {
            return Optional.empty();
        }
        row.expected().organizationIds().stream()
                .filter(id -> atlas.organization(id).isEmpty())
                .forEach(id -> lacking.add(row.label(), say("cases.organization", id)));
        return place(row).map(place -> new KnownCase(row.id(), row.date(), place, row.expected()));
    }

    private boolean isWithinTimeSpan(CaseRow<?> row) {
        var timeSpan = atlas.contents().timeSpan();
        boolean within = timeSpan.contains(row.date().firstDay());
        if (!within) {
            lacking.add(
                    row.label(),
                    say("cases.date", row.date(), timeSpan.from(), timeSpan.to().minusDays(1)));
        }
        return within;
    }

    private Optional<Place> place(CaseRow<?> row) {
        Optional<Place> place =
                switch (row.placeKind()) {
                    case STATE -> atlas.state(code(row)).map(s -> new Place.OfState(s.code()));
                    case CITY -> atlas.city(row.placeRef()).map(c -> new Place.OfCity(c.id()));
                    case COUNTRY -> Optional.of(new Place.OfCountry());
                };
        if (place.isEmpty()) {
            String key = row.placeKind() == CasePlaceKind.STATE ? "cases.state" : "cases.city";
            lacking.add(row.label(), say(key, row.placeRef()));
        }
        return place;
    }

    /** Spreadsheets take the zero off a code that begins with one. */
    private static String code(CaseRow<?> row) {
        return row.placeRef().length() == 1 ? "0" + row.placeRef() : row.placeRef();
    }

    private static Text say(String key, Object... arguments) {
        return Words.both(CaseReader.class, key, arguments);
    }
}
