package org.plazaatlas.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one room in one language, from the bundle {@code words_es.properties} or {@code
 * words_en.properties} that lies beside the room's classes. A missing key is a programming error
 * and fails at once.
 */
public final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words beside the given class of a room. */
    public static Words of(Class<?> room, Language language) {
        Locale locale = language.locale();
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = room.getPackageName() + ".words";
        return new Words(
                ResourceBundle.getBundle(name, locale, room.getClassLoader(), exactly), locale);
    }

    /**
     * The text of a key in both languages. Arguments that are texts are put in the language of the
     * sentence, all others as they print.
     */
    public static Text both(Class<?> room, String key, Object... arguments) {
        return new Text(
                of(room, Language.ES).get(key, in(Language.ES, arguments)),
                of(room, Language.EN).get(key, in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(a -> a instanceof Text text ? text.in(language) : String.valueOf(a))
                .toArray();
    }

    /** The text of a key, its numbered arguments filled in as {@link MessageFormat} says. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text of an enum constant: key {@code Level.DOMINANT} for {@code Level.DOMINANT}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
