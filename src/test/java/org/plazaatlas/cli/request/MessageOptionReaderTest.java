package org.plazaatlas.cli.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapSubject;

import java.util.Collections;
import java.util.List;

/** What a map is about, and where it says it, as it is written on the command line. */
class MessageOptionReaderTest {

    private final Atlas atlas = TinyAtlas.atlas();
    private final MessageOptionReader reader =
            new MessageOptionReader(new OptionReader(Language.EN));

    private static void refused(ThrowingCallable reading, String... told) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(reading)
                .withMessageContainingAll(told);
    }

    @Test
    void aSubjectIsReadByItsKind() {
        assertThat(reader.subject("none", atlas)).isEmpty();
        assertThat(reader.subject("changes", atlas)).contains(MapSubject.CHANGES);
        assertThat(reader.subject("state:02", atlas)).contains(MapSubject.state("02"));
        assertThat(reader.subject("organization:norte", atlas))
                .contains(MapSubject.organization("norte"));
        assertThat(reader.subject("pair:sur+norte", atlas))
                .contains(MapSubject.pair("norte", "sur"));
        assertThat(reader.subject("boundary:norte+sur", atlas))
                .contains(MapSubject.boundary("norte", "sur"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state:99",
                "organization:nobody",
                "pair:norte",
                "pair:norte+nobody",
                "boundary:",
                "city:nowhere"
            })
    void whatTheAtlasDoesNotHaveIsRefused(String written) {
        String id = written.substring(written.indexOf(":") + 1);
        refused(
                () -> reader.subject(written, atlas),
                id.isEmpty() ? "nothing in this atlas has that id" : id);
    }

    @Test
    void anUnknownBoundaryIsToldInTheWordsOfTheOption() {
        refused(() -> reader.subject("boundary:norte+nobody", atlas), "boundary:norte+nobody");
        refused(() -> reader.subject("pair:norte+nobody", atlas), "pair:norte+nobody");
    }

    @Test
    void whatNoMapCanBeAboutIsRefusedWithWhatItCan() {
        String event = "event:" + atlas.contents().events().getFirst().id();
        refused(() -> reader.subject(event, atlas), "--subject", event, "state, organization");
    }

    @Test
    void onlyAnExtentOfAStateIsASubject() {
        assertThat(reader.subjectOfExtent("02", atlas)).contains(MapSubject.state("02"));
        assertThat(reader.subjectOfExtent("-110,20,-100,30", atlas)).isEmpty();
    }

    @Test
    void namesStandOnTheMapOrInTheLegend() {
        assertThat(reader.areOnMap("map")).isTrue();
        assertThat(reader.areOnMap("legend")).isFalse();
        refused(() -> reader.areOnMap("both"), "--names", "both", "map or legend");
    }

    @Test
    void callOutsAreANumberOrIds() {
        String id = atlas.contents().events().getFirst().id();
        assertThat(reader.callOuts(List.of(""), atlas)).isEqualTo(CallOuts.NONE);
        assertThat(reader.callOuts(List.of("5"), atlas)).isEqualTo(CallOuts.weightiest(5));
        assertThat(reader.callOuts(List.of(id), atlas)).isEqualTo(CallOuts.of(List.of(id)));
        assertThat(reader.callOuts(List.of("event:" + id), atlas).eventIds()).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "12", "99999999999"})
    void moreCallOutsThanAMapHoldsAreRefused(String written) {
        refused(() -> reader.callOuts(List.of(written), atlas), "--call-outs", written, "0 to 5");
    }

    @Test
    void unknownEventsAndTooManyAreRefused() {
        refused(() -> reader.callOuts(List.of("nothing"), atlas), "nothing");
        refused(() -> reader.callOuts(Collections.nCopies(6, "x"), atlas), "at most 5");
    }

    @Test
    void sizesOfLabelsAreNamed() {
        assertThat(reader.labelSize("Very-Large")).isEqualTo(LabelSize.VERY_LARGE);
        refused(() -> reader.labelSize("huge"), "--label-size", "huge", "normal, large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "", "99999"})
    void rowsAreANumberFromOneOrAll(String written) {
        assertThat(reader.mostRows("all")).isEqualTo(LegendRows.ALL.most());
        assertThat(reader.mostRows(" 12 ")).isEqualTo(12);
        refused(() -> reader.mostRows(written), "--legend-rows", "a number from 1, or all");
    }

    @Test
    void sectionsAreNamedOnceInTheirOrder() {
        assertThat(reader.sections(List.of("marks", "Organizations")))
                .containsExactly(Section.MARKS, Section.ORGANIZATIONS);
        refused(() -> reader.sections(List.of("rivers")), "--legend-sections", "rivers", "events");
        refused(() -> reader.sections(List.of("marks", "marks")), "stands twice");
    }
}
