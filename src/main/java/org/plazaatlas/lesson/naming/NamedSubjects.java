package org.plazaatlas.lesson.naming;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the organizations, states and cities that a text in one language names. */
public final class NamedSubjects {

    /** Shorter aliases are words of everyday language as often as names. */
    private static final int LEAST_LETTERS = 4;

    private final Map<Subject, Pattern> names = new LinkedHashMap<>();

    public NamedSubjects(Atlas atlas, Language language) {
        for (Organization organization : atlas.contents().organizations()) {
            add(
                    Subject.organization(organization.id()),
                    Stream.concat(
                            Stream.of(organization.name().in(language), organization.shortName()),
                            organization.aliases().stream()
                                    .filter(alias -> alias.length() >= LEAST_LETTERS)));
        }
        for (State state : atlas.contents().states()) {
            add(Subject.state(state.code()), Stream.of(state.name().in(language)));
        }
        for (City city : atlas.contents().cities()) {
            add(Subject.city(city.id()), Stream.of(city.name().in(language)));
        }
    }

    private void add(Subject subject, Stream<String> called) {
        String any =
                String.join(
                        "|", called.filter(name -> !name.isBlank()).map(Pattern::quote).toList());
        names.put(subject, Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
    }

    /** What a text names, organizations first, then states and cities. */
    public List<Subject> in(String text) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
