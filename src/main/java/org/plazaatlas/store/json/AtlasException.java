package org.plazaatlas.store.json;

import org.plazaatlas.language.Language;

import java.util.List;
import java.util.stream.Collectors;

/** An atlas, or the tables to make one from, cannot be used; the problems say why. */
public final class AtlasException extends Exception {

    private final transient List<Problem> problems;

    /**
     * @param problems at least one, in the order in which a reader looks for them
     */
    public AtlasException(List<Problem> problems) {
        super(lines(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    /**
     * An exception with one problem of a whole file or folder. Key and arguments are those of
     * {@link ProblemText#of}.
     */
    public static AtlasException of(String file, String key, Object... arguments) {
        return new AtlasException(List.of(new Problem(file, "", ProblemText.of(key, arguments))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** All problems, one per line. */
    public String in(Language language) {
        return lines(problems, language);
    }

    private static String lines(List<Problem> problems, Language language) {
        return problems.stream().map(p -> p.in(language)).collect(Collectors.joining("\n"));
    }
}
