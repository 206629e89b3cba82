package org.plazaatlas.desktop.ownrecords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.LonLat;

import java.util.List;

class OutlineDrawingTest {

    private static final LonLat A = new LonLat(0, 0);
    private static final LonLat B = new LonLat(1, 0);
    private static final LonLat C = new LonLat(0, 1);
    private static final LonLat D = new LonLat(2, 2);

    @Test
    void itIsClosedWithThreeCornersOrMore() {
        OutlineDrawing outline = new OutlineDrawing(List.of());
        outline.add(A);
        outline.add(B);
        outline.add(B);
        assertThat(outline.close()).isFalse();
        assertThat(outline.openProperty().get()).isTrue();
        outline.add(C);
        assertThat(outline.close()).isTrue();
        assertThat(outline.corners()).containsExactly(A, B, C);
    }

    @Test
    void cornersAreMovedPutBetweenAndDeletedButThreeStay() {
        OutlineDrawing outline = new OutlineDrawing(List.of(A, B, C));
        outline.insert(1, D);
        outline.move(0, B);
        assertThat(outline.corners()).containsExactly(B, D, B, C);
        outline.delete(2);
        outline.delete(0);
        assertThat(outline.corners()).containsExactly(B, D, C);
    }

    @Test
    void cancellingBringsBackWhatWasThere() {
        OutlineDrawing outline = new OutlineDrawing(List.of(A, B, C));
        outline.move(2, D);
        outline.cancel();
        assertThat(outline.corners()).containsExactly(A, B, C);
    }
}
