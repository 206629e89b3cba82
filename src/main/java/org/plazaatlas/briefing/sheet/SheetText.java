package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The title and description of a page, for people who cannot see it and for programs.
 *
 * @param title what is shown and when, as on the page
 * @param description a paragraph on the largest things shown, and the sources
 * @param language of both
 */
public record SheetText(String title, String description, Language language) {

    /** What no XML file may hold (XML 1.0, 2.2). */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    public SheetText {
        title = forXml(title);
        description = forXml(description);
    }

    private static String forXml(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }

    /** The text of a page with one map or several. */
    public static SheetText of(Atlas atlas, Plate plate) {
        String written =
                Stream.of(plate.texts(TextRole.TITLE), plate.texts(TextRole.DATE))
                        .map(SheetText::line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", "));
        View view = plate.view();
        String title = written.isEmpty() ? named(atlas, view).name() : written;
        return new SheetText(title, plate.alternativeText(), view.language());
    }

    private static String line(List<PageText> texts) {
        return texts.stream().map(PageText::text).collect(Collectors.joining(" "));
    }

    /** A saved view that is named after what it shows. */
    static SavedView named(Atlas atlas, View view) {
        PageWords head = new PageWords(atlas, view);
        Words words = BriefingWords.in(view.language());
        String title = words.get("alt.title", head.title(), head.dates());
        return new SavedView(title, "", view, Arrangement.ONE_MAP);
    }

    /** The language as a tag (BCP 47). */
    public String languageTag() {
        return language.locale().toLanguageTag();
    }
}
