package org.plazaatlas.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class FrameQueueTest {

    private static final PictureSize SIZE = new PictureSize(4, 3, 1);

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<View> painted = new ArrayList<>();
    private RuntimeException trouble;
    private final FrameQueue queue = new FrameQueue(this::paint, background::add, Runnable::run);

    private Frame paint(View view, PictureSize size) {
        if (trouble != null) {
            throw trouble;
        }
        painted.add(view);
        return new Frame(view, size, null, null);
    }

    private static View year(int year) {
        return View.of(LocalDate.of(year, 1, 1), new Extent(0, 0, 1, 1), Language.EN, Theme.LIGHT);
    }

    @Test
    void onlyTheNewestRequestWaits() {
        for (int year = 2010; year < 2020; year++) {
            queue.request(year(year), SIZE);
        }
        assertThat(background).hasSize(1);
        background.remove().run();
        background.remove().run();
        assertThat(background).isEmpty();
        assertThat(painted).containsExactly(year(2010), year(2019));
        assertThat(queue.frameProperty().get().view()).isEqualTo(year(2019));
    }

    @Test
    void tellsWhetherItPaints() {
        assertThat(queue.paintingProperty().get()).isFalse();
        queue.request(year(2010), SIZE);
        assertThat(queue.paintingProperty().get()).isTrue();
        background.remove().run();
        assertThat(queue.paintingProperty().get()).isFalse();
    }

    @Test
    void aFailureLeavesTheLastFrameAndIsForgottenWithTheNextOne() {
        queue.request(year(2010), SIZE);
        background.remove().run();
        trouble = new IllegalStateException("no paint left");
        queue.request(year(2011), SIZE);
        background.remove().run();
        assertThat(queue.failureProperty().get()).isSameAs(trouble);
        assertThat(queue.frameProperty().get().view()).isEqualTo(year(2010));
        trouble = null;
        queue.request(year(2012), SIZE);
        background.remove().run();
        assertThat(queue.failureProperty().get()).isNull();
        assertThat(queue.frameProperty().get().view()).isEqualTo(year(2012));
    }

    @Test
    void aRequestMadeDuringAFailingPaintingIsStillPainted() {
        trouble = new IllegalStateException("no paint left");
        queue.request(year(2010), SIZE);
        queue.request(year(2011), SIZE);
        background.remove().run();
        trouble = null;
        background.remove().run();
        assertThat(painted).containsExactly(year(2011));
    }

    @Test
    void waitsForTheFirstFrameOrItsFailure() {
        assertThat(queue.isWaitingForFirst().get()).isTrue();
        queue.request(year(2010), SIZE);
        background.remove().run();
        assertThat(queue.isWaitingForFirst().get()).isFalse();
    }
}
