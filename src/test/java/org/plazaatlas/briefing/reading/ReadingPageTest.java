package org.plazaatlas.briefing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.pdf.UniversalAccess;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

class ReadingPageTest {

    private static final ReadingPage PAGES = new ReadingPage(History.of(TinyAtlas.atlas()));

    private static View view(Language language) {
        return View.of(
                LocalDate.of(2024, 6, 15),
                Extent.ofCountry(TinyAtlas.atlas()),
                language,
                Theme.DARK);
    }

    private static String body(Sheet page) {
        return page.parts().texts().stream()
                .filter(text -> text.role() == TextRole.BODY)
                .map(PageText::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void onlySignsOfTheMapAreExplainedAndThePlacesWithoutOne() {
        String zones = body(PAGES.of(view(Language.EN)));
        assertThat(zones)
                .contains("A colour all over", "Split within", "No claim in")
                .doesNotContain("homicides");
        String rates = body(PAGES.of(view(Language.EN).withTopic(Topic.HOMICIDES)));
        assertThat(rates).contains("Homicides per 100,000").doesNotContain("in the stripes");
    }

    @ParameterizedTest
    @EnumSource
    void everythingStandsOnThePageAndIsReadOut(Language language) throws Exception {
        Sheet page = PAGES.of(view(language));
        List<PageText> texts = page.parts().texts();
        assertThat(texts)
                .allSatisfy(
                        text ->
                                assertThat(text.bounds().getMaxY())
                                        .isLessThan(page.page().size().height()));
        assertThat(UniversalAccess.failures(PdfPages.encode(page))).isEmpty();
    }
}
