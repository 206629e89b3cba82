package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.territory.evidence.LabelledRegion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laws of histories as some sources alone have them. */
@Execution(ExecutionMode.CONCURRENT)
class AttributionLawsTest {

    private static final int SOURCES = 12;

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void everyoneTogetherIsThePlainHistory(History history) {
        History again =
                history.accordingTo(new Attribution.OneSource("informe"))
                        .accordingTo(Attribution.EVERYONE);

        assertThat(history.accordingTo(Attribution.EVERYONE)).isSameAs(history);
        assertThat(again).isSameAs(history);
        assertThat(again.changeDates()).isEqualTo(history.changeDates());
        for (LocalDate day : history.changeDates()) {
            assertThat(Set.copyOf(again.at(day).regions()))
                    .as("%s", day)
                    .isEqualTo(Set.copyOf(history.at(day).regions()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aClaimOfAnotherSourceNeverLabelsAFace(History history) {
        for (String sourceId : sourceIds(history)) {
            History alone = history.accordingTo(new Attribution.OneSource(sourceId));
            assertThat(shown(alone))
                    .extracting(Claim::sourceId)
                    .as(sourceId)
                    .containsOnly(sourceId);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aClaimOfAnotherKindOfSourceNeverLabelsAFace(History history) {
        for (SourceKind kind : SourceKind.values()) {
            assertThat(shown(history.accordingTo(new Attribution.SourcesOf(kind))))
                    .as("%s", kind)
                    .allMatch(
                            claim ->
                                    history.atlas().source(claim.sourceId()).orElseThrow().kind()
                                            == kind);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void whoIsWhoseRivalIsTheSameAccordingToAnySource(History history) {
        History alone = history.accordingTo(new Attribution.OneSource("informe"));
        List<String> ids =
                history.atlas().contents().organizations().stream().map(o -> o.id()).toList();
        for (LocalDate day : history.changeDates()) {
            for (String id : ids) {
                assertThat(alone.at(day).areRivals(ids.getFirst(), id))
                        .isEqualTo(history.at(day).areRivals(ids.getFirst(), id));
            }
        }
    }

    /** Every claim that labels a face on some day. */
    private static Set<Claim> shown(History history) {
        return history.changeDates().stream()
                .flatMap(day -> history.at(day).regions().stream())
                .map(LabelledRegion::label)
                .distinct()
                .flatMap(label -> label.holdings().stream())
                .flatMap(holding -> holding.claims().stream())
                .collect(Collectors.toSet());
    }

    /** Some sources of claims at random, always the same ones. */
    private static List<String> sourceIds(History history) {
        Stream<Claim> claims = history.atlas().contents().claims().stream();
        List<String> ids =
                new ArrayList<>(claims.map(Claim::sourceId).distinct().sorted().toList());
        Collections.shuffle(ids, new Random(5));
        return ids.subList(0, Math.min(SOURCES, ids.size()));
    }
}
