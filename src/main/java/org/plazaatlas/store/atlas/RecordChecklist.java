package org.plazaatlas.store.atlas;

import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes through the records of an atlas and collects the problems that a check finds. */
public final class RecordChecklist {

    /** Takes the problems of the record being checked. */
    @FunctionalInterface
    public interface Finding {
        /**
         * Notes a problem; the key and arguments are those of {@link
         * org.plazaatlas.store.json.ProblemText#of}.
         */
        void add(String key, Object... arguments);
    }

    private final List<Problem> found = new ArrayList<>();

    /** Checks each record of a file. */
    public <T> void each(String file, List<T> records, BiConsumer<T, Finding> check) {
        FileProblems problems = new FileProblems(file);
        int number = 0;
        for (T record : records) {
            String label = label(record, ++number);
            check.accept(record, (key, arguments) -> problems.add(label, key, arguments));
        }
        found.addAll(problems.found());
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    private static String label(Object record, int number) {
        return switch (record) {
            case Claim claim -> claim.id();
            case Organization organization -> organization.id();
            case Dispute dispute -> dispute.id();
            case Event event -> event.id();
            case City city -> city.id();
            case NationalFigure figure -> figure.id();
            case Source source -> source.id();
            case State state -> state.code();
            default -> "#" + number;
        };
    }
}
