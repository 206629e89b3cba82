package org.plazaatlas.cli.request;

import org.plazaatlas.language.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language in which the command line speaks. */
public final class CommandLanguage {

    private static final String OPTION = "--lang";

    private CommandLanguage() {}

    /** The language of that code: {@code es} or {@code en}. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * The language that arguments ask for, even if they cannot be parsed; without one that of the
     * system, and English on systems of other languages.
     */
    public static Language spokenTo(List<String> arguments) {
        return asked(arguments).flatMap(CommandLanguage::of).orElseGet(CommandLanguage::ofSystem);
    }

    private static Optional<String> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Language ofSystem() {
        return of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }
}
