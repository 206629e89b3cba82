package org.plazaatlas.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.desktop.detail.DetailPane;
import org.plazaatlas.desktop.search.SearchResults.Found;
import org.plazaatlas.desktop.search.SearchResults.Heading;
import org.plazaatlas.dossier.search.Search.Hit;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;

import java.util.List;

class SearchResultsTest {

    private static final Hit SOURCE = new Hit(Subject.source("s"), "Source", "");
    private static final Hit STATE = new Hit(Subject.state("25"), "Sinaloa", "");
    private static final Hit OTHER_STATE = new Hit(Subject.state("26"), "Sonora", "");

    private final SearchResults results = SearchResults.of(List.of(STATE, SOURCE, OTHER_STATE));

    @Test
    void hitsAreGroupedByKindTheKindOfTheBestFirst() {
        assertThat(results.lines())
                .containsExactly(
                        new Heading(Subject.Kind.STATE),
                        new Found(STATE),
                        new Found(OTHER_STATE),
                        new Heading(Subject.Kind.SOURCE),
                        new Found(SOURCE));
    }

    /** Turf is not searched for: it is reached from its two organizations. */
    @ParameterizedTest
    @EnumSource(value = Subject.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TURF")
    void everyKindThatIsFoundHasAHeadingInBothLanguages(Subject.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Words.of(ResultList.class, language).of(kind)).isNotBlank();
            assertThat(Words.of(DetailPane.class, language).of(kind)).isNotBlank();
        }
    }

    @Test
    void theBestHitIsTheFirstOfAll() {
        assertThat(results.lines().get(results.best())).isEqualTo(new Found(STATE));
        assertThat(SearchResults.of(List.of(SOURCE, STATE)).lines())
                .startsWith(new Heading(Subject.Kind.SOURCE), new Found(SOURCE));
        assertThat(SearchResults.of(List.of()).best()).isEqualTo(-1);
    }

    @Test
    void steppingLeavesHeadingsOutAndGoesRound() {
        assertThat(results.nextHit(2, 1)).isEqualTo(4);
        assertThat(results.nextHit(4, 1)).isEqualTo(1);
        assertThat(results.nextHit(1, -1)).isEqualTo(4);
        assertThat(SearchResults.of(List.of()).nextHit(-1, 1)).isEqualTo(-1);
    }
}
