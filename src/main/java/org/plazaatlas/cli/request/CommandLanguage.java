package org.plazaatlas.cli.request;

import org.plazaatlas.language.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the language of the command line. */
public final class CommandLanguage {

    private static final String OPTION = "--lang";

    private CommandLanguage() {}

    /** The language with a code, {@code es} or {@code en}; empty for any other code. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * The language that arguments ask for, even if they cannot be parsed. By default that of the
     * system; English if the system has another language.
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
