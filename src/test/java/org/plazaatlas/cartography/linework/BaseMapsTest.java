package org.plazaatlas.cartography.linework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class BaseMapsTest {

    private static final double METRES_PER_PIXEL = 1000;

    private final Atlas atlas = TinyAtlas.atlas();
    private final BaseMap map = BaseMap.of(atlas, History.of(atlas).mosaic(), 0);
    private final List<Double> asked = new ArrayList<>();

    @Test
    void aMapThatFailedIsMadeAnewWhenItIsAskedForAgain() {
        BaseMaps maps = new BaseMaps(this::failingAtFirst, Runnable::run, false);
        CompletableFuture<BaseMap> first = maps.at(METRES_PER_PIXEL);
        CompletableFuture<BaseMap> second = maps.at(METRES_PER_PIXEL);
        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedWithValue(map);
    }

    private BaseMap failingAtFirst(double tolerance) {
        asked.add(tolerance);
        if (asked.size() == 1) {
            throw new OutOfMemoryError("planted");
        }
        return map;
    }

    @Test
    void aMapIsMadeOnceForAllScalesOfItsBand() {
        BaseMaps maps = new BaseMaps(this::counted, Runnable::run, false);
        assertThat(maps.at(600)).isSameAs(maps.at(1000));
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoLooksAheadHasTheNeighbouringScalesStarted() {
        BaseMaps ahead = new BaseMaps(this::counted, Runnable::run, true);
        assertThat(ahead.at(METRES_PER_PIXEL)).isCompletedWithValue(map);
        assertThat(asked).containsExactlyInAnyOrder(128.0, 256.0, 512.0);
    }

    private BaseMap counted(double tolerance) {
        asked.add(tolerance);
        return map;
    }
}
