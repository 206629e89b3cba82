package org.plazaatlas.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.OpenedAtlas.Step;
import org.plazaatlas.model.Text;
import org.plazaatlas.store.AtlasException;
import org.plazaatlas.store.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

class HeadStartTest {

    private static final Path FOLDER = Path.of("atlas");

    private final List<Path> opened = Collections.synchronizedList(new ArrayList<>());
    private final List<Step> told = Collections.synchronizedList(new ArrayList<>());

    private OpenedAtlas open(Path folder, Consumer<Step> progress) {
        opened.add(folder);
        return OpenedAtlas.of(TinyAtlas.atlas(), progress);
    }

    @Test
    void theFirstAtlasIsOpenedOnceAndHandedOver() throws AtlasException {
        HeadStart start = HeadStart.on(FOLDER, this::open);
        assertThat(start.open(FOLDER, told::add).history()).isNotNull();
        assertThat(opened).containsExactly(FOLDER);
        assertThat(told).isNotEmpty();
    }

    @Test
    void laterAtlasesAreOpenedWhenAskedForEvenTheSameOneAgain() throws AtlasException {
        HeadStart start = HeadStart.on(FOLDER, this::open);
        start.open(FOLDER, told::add);
        start.open(FOLDER, told::add);
        start.open(Path.of("other"), told::add);
        assertThat(opened).containsExactly(FOLDER, FOLDER, Path.of("other"));
    }

    @Test
    void aDamagedAtlasIsToldWhenItIsAskedFor() {
        Problem problem = new Problem("states.shp", "", Text.same("is missing"));
        HeadStart start =
                HeadStart.on(
                        FOLDER,
                        (_, _) -> {
                            throw new AtlasException(List.of(problem));
                        });
        assertThatThrownBy(() -> start.open(FOLDER, told::add))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("states.shp");
    }
}
