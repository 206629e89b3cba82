package org.plazaatlas.cartography.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.MarksSwatch;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows of a legend a page shows. */
@Execution(ExecutionMode.CONCURRENT)
class LegendRowsTest {

    private static final MarksSwatch SIGN = new MarksSwatch(List.of());

    private static Legend legend(int organizations, int patterns, int marks, int events) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.remark("remark"));
        for (int i = 0; i < organizations; i++) {
            entries.add(
                    Entry.organization("o" + i, Subject.organization("o" + i), Optional.of(SIGN)));
        }
        for (int i = 0; i < patterns; i++) {
            entries.add(Entry.pattern("p" + i, SIGN));
        }
        for (int i = 0; i < marks; i++) {
            entries.add(Entry.mark("m" + i, SIGN));
        }
        for (int i = 0; i < events; i++) {
            entries.add(Entry.event("e" + i, Subject.event("e" + i), SIGN));
        }
        return new Legend(entries);
    }

    private static List<String> texts(LegendRows.Shown shown) {
        return shown.legend().entries().stream().map(Entry::text).toList();
    }

    @Test
    void aLegendWithRoomIsWhole() {
        LegendRows.Shown shown = LegendRows.DEFAULT.of(legend(4, 2, 2, 3));
        assertThat(shown.legend()).isEqualTo(legend(4, 2, 2, 3));
        assertThat(shown.left()).isZero();
    }

    @Test
    void organizationsGetTwiceAsManyRowsAsOtherSections() {
        LegendRows.Shown shown = LegendRows.DEFAULT.of(legend(13, 6, 5, 2));
        assertThat(texts(shown))
                .containsExactly(
                        "remark", "o0", "o1", "o2", "o3", "p0", "p1", "m0", "m1", "e0", "e1");
        assertThat(shown.left()).isEqualTo(13 + 6 + 5 - 8);
    }

    @Test
    void factionsGiveWayBeforeOrganizations() {
        List<Entry> entries = new ArrayList<>(legend(1, 0, 0, 0).entries());
        entries.add(
                Entry.organization("f", Subject.organization("f"), Optional.of(SIGN)).asNested());
        entries.add(Entry.organization("z", Subject.organization("z"), Optional.of(SIGN)));
        LegendRows two = LegendRows.ALL.withMost(2);
        assertThat(texts(two.of(new Legend(entries)))).containsExactly("remark", "o0", "z");
        assertThat(texts(two.withMost(3).of(new Legend(entries))))
                .containsExactly("remark", "o0", "f", "z");
    }

    @Test
    void aSectionWithFewRowsLeavesThemToTheOthers() {
        assertThat(texts(LegendRows.DEFAULT.of(legend(1, 9, 1, 0))))
                .containsExactly("remark", "o0", "p0", "p1", "p2", "p3", "p4", "p5", "m0");
    }

    @Test
    void sectionsStandInTheirOrderAndOthersNotAtAll() {
        LegendRows rows =
                LegendRows.ALL.withSections(List.of(Section.MARKS, Section.ORGANIZATIONS));
        LegendRows.Shown shown = rows.of(legend(2, 3, 1, 1));
        assertThat(texts(shown)).containsExactly("m0", "o0", "o1");
        assertThat(shown.left()).as("what is hidden on purpose is not counted").isZero();
    }

    @Test
    void thereIsAtLeastOneRowAndNoSectionTwice() {
        assertThatThrownBy(() -> LegendRows.ALL.withMost(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LegendRows.ALL.withSections(List.of(Section.MAP, Section.MAP)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
