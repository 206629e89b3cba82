package org.plazaatlas.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package tree in one language, from {@code words_es.properties} or {@code
 * words_en.properties} (UTF-8). A class reads the bundle of its own package or, where that has
 * none, of the nearest package above it, so a class that moves within the tree of a bundle keeps
 * its texts. A missing bundle or key is a programming error and fails at once.
 */
public final class Words {

    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Language language;

    private Words(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The texts that a class reads.
     *
     * @throws MissingResourceException if neither its package nor one above it has a bundle
     * @throws UncheckedIOException if the bundle cannot be read
     */
    public static Words of(Class<?> reader, Language language) {
        return new Words(nearest(reader, "words_" + language.code()), language);
    }

    private static ResourceBundle nearest(Class<?> reader, String name) {
        String folder = reader.getPackageName().replace('.', '/');
        return BUNDLES.computeIfAbsent(folder + "/" + name, _ -> find(reader, folder, name));
    }

    private static ResourceBundle find(Class<?> reader, String folder, String name) {
        for (String at = folder; !at.isEmpty(); at = above(at)) {
            try (InputStream bytes =
                    reader.getResourceAsStream("/" + at + "/" + name + ".properties")) {
                if (bytes != null) {
                    return read(bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(at + "/" + name, e);
            }
        }
        throw new MissingResourceException(
                "No " + name + ".properties in " + folder + " or above", reader.getName(), name);
    }

    private static ResourceBundle read(InputStream bytes) throws IOException {
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        return new PropertyResourceBundle(text);
    }

    private static String above(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }

    /**
     * The text of a key in both languages. Arguments that are a {@link Text} are inserted in the
     * language of the sentence, all others as strings.
     *
     * @throws MissingResourceException if there is no bundle, or it lacks the key
     * @throws UncheckedIOException if the bundle cannot be read
     */
    public static Text both(Class<?> reader, String key, Object... arguments) {
        return new Text(
                of(reader, Language.ES).get(key, in(Language.ES, arguments)),
                of(reader, Language.EN).get(key, in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(a -> a instanceof Text text ? text.in(language) : String.valueOf(a))
                .toArray();
    }

    /**
     * The text of a key, with its numbered arguments filled in by {@link MessageFormat}.
     *
     * @throws MissingResourceException if the bundle lacks the key
     * @throws IllegalArgumentException if the text is not a pattern for these arguments
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /** The language of the texts. */
    public Language language() {
        return language;
    }

    /** The bundle itself, for a library that looks its words up. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of an enum constant: key {@code Level.DOMINANT} for {@code Level.DOMINANT}.
     *
     * @throws MissingResourceException if the bundle lacks the key
     */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
