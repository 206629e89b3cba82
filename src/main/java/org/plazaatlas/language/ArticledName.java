package org.plazaatlas.language;

import java.util.Map;
import java.util.Set;

/**
 * The name of a group or a place as running text has it: {@code el Cártel de Sinaloa}, {@code the
 * Gulf Cartel}, but {@code Los Zetas} and {@code Gente Nueva}. The first noun of a Spanish name
 * decides, and any noun of an English one.
 *
 * @param article in small letters; empty if the name stands alone or brings its own
 */
public record ArticledName(String article, String name, Language language) {

    private static final Map<String, String> SPANISH =
            Map.ofEntries(
                    Map.entry("cártel", "el"),
                    Map.entry("cartel", "el"),
                    Map.entry("grupo", "el"),
                    Map.entry("comando", "el"),
                    Map.entry("frente", "el"),
                    Map.entry("bloque", "el"),
                    Map.entry("estado", "el"),
                    Map.entry("alianza", "la"),
                    Map.entry("banda", "la"),
                    Map.entry("ciudad", "la"),
                    Map.entry("federación", "la"),
                    Map.entry("fuerza", "la"),
                    Map.entry("organización", "la"),
                    Map.entry("unión", "la"));

    private static final Set<String> SPANISH_ARTICLES = Set.of("el", "la", "los", "las");

    private static final Set<String> PLURAL_ARTICLES = Set.of("los", "las");

    private static final Set<String> ENGLISH =
            Set.of(
                    "alliance",
                    "cartel",
                    "federation",
                    "gang",
                    "group",
                    "organization",
                    "state",
                    "union");

    /** A name as a text of the language writes it. */
    public static ArticledName of(String name, Language language) {
        return new ArticledName(
                language == Language.ES ? spanish(name) : english(name), name, language);
    }

    /** An abbreviation, with the article of the name that it stands for. */
    public static ArticledName abbreviation(
            String abbreviation, String wholeName, Language language) {
        if (language == Language.EN) {
            return new ArticledName("", abbreviation, language);
        }
        String first = firstWord(wholeName);
        String article = SPANISH_ARTICLES.contains(first) ? first : spanish(wholeName);
        return new ArticledName(article, abbreviation, language);
    }

    private static String spanish(String name) {
        return SPANISH.getOrDefault(firstWord(name), "");
    }

    private static String english(String name) {
        String[] words = name.toLowerCase(Language.EN.locale()).split(" ", -1);
        for (String word : words) {
            if (ENGLISH.contains(word) && !SPANISH_ARTICLES.contains(words[0])) {
                return "the";
            }
        }
        return "";
    }

    private static String firstWord(String name) {
        return name.toLowerCase(Language.ES.locale()).split(" ", 2)[0];
    }

    /** Whether a verb after the name is plural: {@code Los Zetas dominan}. */
    public boolean isPlural() {
        String first = firstWord(name);
        boolean ofOneNoun = !article.isEmpty() && !article.equals("los") && !article.equals("las");
        return !ofOneNoun && (PLURAL_ARTICLES.contains(first) || first.endsWith("s"));
    }

    /** The name with its article, such as {@code el Cártel de Sinaloa}. */
    public String withArticle() {
        return article.isEmpty() ? name : article + " " + name;
    }

    /**
     * The name after the word for "of", which Spanish contracts with one article: {@code del Cártel
     * de Sinaloa}, {@code de La Línea}, {@code of the Gulf Cartel}.
     */
    public String possessed() {
        if (language == Language.EN) {
            return "of " + withArticle();
        }
        return article.equals("el") ? "del " + name : "de " + withArticle();
    }
}
