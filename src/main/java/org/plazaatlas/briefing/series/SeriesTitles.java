package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.cartography.wording.StateInView;
import org.plazaatlas.language.ArticledName;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;

/** Suggests titles for the pictures of a series, in the language of each. */
record SeriesTitles(Atlas atlas) {

    /**
     * The title from place, theme and date, which distinguish the picture from the others of its
     * series. Homicides tell the year of their figures in place of the date.
     */
    String of(View view) {
        if (view.topic() instanceof Topic.Homicides) {
            return new PageWords(atlas, view).heading();
        }
        Words words = Words.of(SeriesTitles.class, view.language());
        String place = place(view, atlas);
        String key = "title." + FileNames.key(view.topic());
        Optional<String> alone =
                view.shownAlone()
                        .flatMap(atlas::organization)
                        .map(Organization::name)
                        .map(name -> ArticledName.of(name.in(view.language()), view.language()))
                        .map(ArticledName::possessed)
                        .filter(_ -> view.isOfOrganizations());
        return alone.map(name -> words.get(key + ".alone", place, dates(view, words), name))
                .orElseGet(() -> words.get(key, place, dates(view, words)));
    }

    /** The state that the view shows, otherwise the country. */
    static String place(View view, Atlas atlas) {
        return StateInView.in(view.extent(), atlas)
                .map(State::name)
                .orElseGet(() -> atlas.contents().title())
                .in(view.language());
    }

    private static String dates(View view, Words words) {
        String date = inWords(view.date(), view);
        return view.topic() instanceof Topic.Changes(var since)
                ? words.get("title.dates", inWords(since, view), date)
                : date;
    }

    private static String inWords(LocalDate date, View view) {
        return PartialDate.of(date).in(view.language());
    }
}
