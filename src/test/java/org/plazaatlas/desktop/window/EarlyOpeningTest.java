package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.state.OpenedAtlas.Step;
import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class EarlyOpeningTest {

    private static final Path FOLDER = Path.of("atlas");

    private final List<Path> opened = Collections.synchronizedList(new ArrayList<>());
    private final List<Step> told = Collections.synchronizedList(new ArrayList<>());

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final ExecutorService another = Executors.newSingleThreadExecutor();

    @AfterEach
    void endThreads() {
        other.shutdownNow();
        another.shutdownNow();
    }

    private OpenedAtlas open(Path folder, Consumer<Step> progress) {
        opened.add(folder);
        return OpenedAtlas.of(TinyAtlas.atlas(), progress);
    }

    @Test
    void theFirstAtlasIsOpenedOnceAndHandedOver() throws AtlasException {
        EarlyOpening start = EarlyOpening.on(FOLDER, this::open);
        assertThat(start.open(FOLDER, told::add).history()).isNotNull();
        assertThat(opened).containsExactly(FOLDER);
        assertThat(told).isNotEmpty();
    }

    @Test
    void laterAtlasesAreOpenedWhenAskedForEvenTheSameOneAgain() throws AtlasException {
        EarlyOpening start = EarlyOpening.on(FOLDER, this::open);
        start.open(FOLDER, told::add);
        start.open(FOLDER, told::add);
        start.open(Path.of("other"), told::add);
        assertThat(opened).containsExactly(FOLDER, FOLDER, Path.of("other"));
    }

    @Test
    void aDamagedAtlasIsToldWhenItIsAskedFor() {
        Problem problem = new Problem("states.shp", "", Text.same("is missing"));
        EarlyOpening start =
                EarlyOpening.on(
                        FOLDER,
                        (_, _) -> {
                            throw new AtlasException(List.of(problem));
                        });
        assertThatThrownBy(() -> start.open(FOLDER, told::add))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("states.shp");
    }

    @Test
    void anotherAtlasIsOpenedWhileTheFirstIsStillRead() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        EarlyOpening start =
                EarlyOpening.on(
                        FOLDER,
                        (asked, progress) -> {
                            if (asked.equals(FOLDER)) {
                                await(read);
                            }
                            return open(asked, progress);
                        });
        Consumer<Step> asked = _ -> reading.countDown();
        Future<?> waiting = other.submit(() -> start.open(FOLDER, asked));
        await(reading);
        Future<OpenedAtlas> second = another.submit(() -> start.open(Path.of("b"), told::add));
        try {
            assertThat(second.get(10, TimeUnit.SECONDS).history()).isNotNull();
        } finally {
            read.countDown();
        }
        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsStaysInterrupted() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        EarlyOpening start =
                EarlyOpening.on(
                        FOLDER,
                        (asked, progress) -> {
                            await(never);
                            return open(asked, progress);
                        });
        Future<Boolean> interrupted =
                other.submit(
                        () -> {
                            Thread.currentThread().interrupt();
                            assertThatThrownBy(() -> start.open(FOLDER, told::add))
                                    .isInstanceOf(IllegalStateException.class);
                            return Thread.currentThread().isInterrupted();
                        });
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        never.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
