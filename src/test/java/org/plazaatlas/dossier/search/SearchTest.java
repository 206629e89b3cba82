package org.plazaatlas.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;

import java.util.List;

class SearchTest {

    private final Search search = new Search(TinyAtlas.atlas());

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(subjects("RIOS")).startsWith(Subject.state("02"));
        assertThat(subjects("cartel del norte")).startsWith(Subject.organization("norte"));
        assertThat(subjects("bahía")).startsWith(Subject.state("06"));
    }

    @Test
    void ofNamesThatMatchAlikeTheStateComesFirst() {
        assertThat(subjects("costa"))
                .startsWith(Subject.state("03"), Subject.organization("costa"));
    }

    @Test
    void ofALongTextTheBeginningIsSoughtAfter() {
        String pasted = "Ríos " + " ".repeat(130) + "no such word ".repeat(70);
        assertThat(subjects(pasted)).startsWith(Subject.state("02"));
    }

    @Test
    void wordsMayBeBegunAndStandInAnyOrder() {
        assertThat(subjects("sur cart")).startsWith(Subject.organization("sur"));
        assertThat(subjects("alta cum")).startsWith(Subject.city("cumbre"));
    }

    @Test
    void bothLanguagesFindTheSame() {
        assertThat(search.find("wolves", Language.ES, 5).getFirst().title()).isEqualTo("Lobos");
        assertThat(search.find("lobos", Language.EN, 5).getFirst().title()).isEqualTo("Wolves");
    }

    @Test
    void anAliasIsToldBesideTheName() {
        assertThat(search.find("los halcones", Language.EN, 1))
                .containsExactly(
                        new Search.Hit(
                                Subject.organization("halcones"),
                                "Hawks",
                                "Organization · Los Halcones"));
    }

    @Test
    void claimsTermsFiguresAndFactsAreFound() {
        assertThat(subjects("c07")).containsExactly(Subject.claim("c07"));
        assertThat(subjects("plaza")).contains(new Subject(Kind.GLOSSARY, "plaza"));
        assertThat(subjects("homicides"))
                .contains(new Subject(Kind.NATIONAL_FIGURES, "homicidios-2023"));
        assertThat(subjects("un hecho")).startsWith(new Subject(Kind.FOUNDING_DOCUMENTS, "1"));
        assertThat(subjects("glosario")).contains(new Subject(Kind.GLOSSARY, ""));
    }

    @Test
    void aBlankQueryFindsNothing() {
        assertThat(subjects("  ")).isEmpty();
        assertThat(subjects("—")).isEmpty();
    }

    @Test
    void noMoreIsFoundThanAskedFor() {
        assertThat(search.find("c", Language.ES, 3)).hasSize(3);
    }

    private List<Subject> subjects(String query) {
        return search.find(query, Language.ES, 20).stream().map(Search.Hit::subject).toList();
    }
}
