package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The words and maps that questions have in common. */
final class QuizText {

    private QuizText() {}

    static Text say(String key, Object... arguments) {
        return Words.both(QuizText.class, key, arguments);
    }

    static Text day(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return new Text(date.in(Language.ES), date.in(Language.EN));
    }

    static Text organization(Atlas atlas, String id) {
        return atlas.organization(id).map(org -> org.name()).orElse(Text.same(id));
    }

    /** A map of zones without what would give answers away or distract. */
    static View view(LocalDate day, Extent extent, Layer... hidden) {
        Set<Layer> layers = EnumSet.allOf(Layer.class);
        layers.removeAll(Set.of(Layer.EVENTS, Layer.GRATICULE));
        layers.removeAll(Set.of(hidden));
        return View.of(day, extent, Language.ES, Theme.LIGHT).withLayers(layers);
    }
}
