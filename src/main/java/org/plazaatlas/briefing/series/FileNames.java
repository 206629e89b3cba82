package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;

/**
 * Names files after what they show, {@code place_theme_date_size}, in the language of the view:
 * {@code guanajuato_zonas_2024-11-12_1920x1080}. ASCII, lower case, no blanks, no extension. Two
 * days of one picture or film are joined as ISO 8601 does in file names, {@code
 * 2008-06-01--2012-06-01}.
 */
public final class FileNames {

    private final Atlas atlas;
    private final Page page;

    public FileNames(Atlas atlas, Page page) {
        this.atlas = atlas;
        this.page = page;
    }

    /** The name of one picture. */
    public String of(View view) {
        return of(view, 1);
    }

    /**
     * The name of a picture among others with the same name.
     *
     * @param number follows the theme if it is two or more
     */
    String of(View view, int number) {
        return name(view, number == 1 ? theme(view) : theme(view) + "-" + number, dates(view));
    }

    /**
     * The name of a film.
     *
     * @param views of one place and theme, the earliest first
     */
    public String ofFilm(List<View> views) {
        LocalDate first = views.getFirst().date();
        return name(
                views.getFirst(), theme(views.getFirst()), dates(first, views.getLast().date()));
    }

    private String name(View view, String theme, String dates) {
        return String.join(
                "_",
                FileWord.of(SeriesTitles.place(view, atlas), "x"),
                theme,
                dates,
                page.widthPixels() + "x" + page.heightPixels());
    }

    private String theme(View view) {
        Words words = Words.of(FileNames.class, view.language());
        String topic = words.get("name." + key(view.topic()));
        return topic + alone(view) + accordingTo(view, words);
    }

    private String alone(View view) {
        return view.shownAlone()
                .flatMap(atlas::organization)
                .map(organization -> FileWord.of(organization.shortName(), organization.id()))
                .map(word -> "-" + word)
                .orElse("");
    }

    private static String accordingTo(View view, Words words) {
        return switch (view.attribution()) {
            case Attribution.Everyone() -> "";
            case Attribution.OneSource(var id) ->
                    words.get("name.accordingTo", FileWord.of(id, "x"));
            case Attribution.FromOrigin(var origin) ->
                    words.get("name.accordingTo", FileWord.of(origin, "x"));
            case Attribution.SeveralSources(var ids) ->
                    words.get("name.accordingTo.several", ids.size());
            case Attribution.SourcesOf(var kind) -> words.get("name.accordingTo", words.of(kind));
        };
    }

    static String key(Topic topic) {
        return switch (topic) {
            case Topic.Zones() -> "zones";
            case Topic.HotSpots _ -> "hotspots";
            case Topic.Changes _ -> "changes";
            case Topic.Homicides _ -> "homicides";
        };
    }

    private static String dates(View view) {
        return switch (view.topic()) {
            case Topic.Changes(var since) -> dates(since, view.date());
            case Topic.Zones _, Topic.HotSpots _, Topic.Homicides _ -> {
                DateRange days = view.days();
                yield dates(days.from(), days.to().minusDays(1));
            }
        };
    }

    private static String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? last.toString() : first + "--" + last;
    }
}
