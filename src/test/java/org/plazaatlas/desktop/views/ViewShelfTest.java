package org.plazaatlas.desktop.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.time.LocalDate;
import java.util.List;

class ViewShelfTest {

    private List<SavedView> kept = List.of();
    private final ViewShelf shelf =
            new ViewShelf(List.of(view("a"), view("b"), view("c")), views -> kept = views);

    @Test
    void everyChangeIsKept() {
        shelf.add(view("d"));
        assertThat(names(kept)).isEqualTo("abcd");
        shelf.replace(0, view("A"));
        assertThat(names(kept)).isEqualTo("Abcd");
        shelf.remove(1);
        assertThat(names(kept)).isEqualTo("Acd");
    }

    @Test
    void aViewTakesThePlaceOfAnother() {
        assertThat(shelf.move(0, 2)).isTrue();
        assertThat(names(kept)).isEqualTo("bca");
        assertThat(shelf.move(2, 1)).isTrue();
        assertThat(names(kept)).isEqualTo("bac");
    }

    @Test
    void thereIsNoPlaceBeyondTheEnds() {
        assertThat(shelf.move(0, -1)).isFalse();
        assertThat(shelf.move(2, 3)).isFalse();
        assertThat(names(shelf.views())).isEqualTo("abc");
    }

    @Test
    void removalsAreTakenBackOneByOneFromTheLast() {
        shelf.remove(0);
        shelf.remove(1);
        assertThat(shelf.undoRemoval()).isTrue();
        assertThat(names(kept)).isEqualTo("bc");
        assertThat(shelf.undoRemoval()).isTrue();
        assertThat(names(kept)).isEqualTo("abc");
        assertThat(shelf.undoRemoval()).isFalse();
    }

    @Test
    void aRemovalIsTakenBackEvenIfTheListHasBecomeShorter() {
        shelf.remove(2);
        shelf.remove(0);
        shelf.remove(0);
        while (shelf.undoRemoval()) {}
        assertThat(names(kept)).isEqualTo("abc");
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        assertThat(shelf.addNew(List.of(view("b"), view("x"), view("x")))).isEqualTo(1);
        assertThat(names(kept)).isEqualTo("abcx");
    }

    private static SavedView view(String name) {
        Extent extent = new Extent(0, 0, 1, 1);
        LocalDate date = LocalDate.of(2020, 1, 1);
        return new SavedView(
                name, "", View.of(date, extent, Language.EN, Theme.LIGHT), Arrangement.ONE_MAP);
    }

    private static String names(List<SavedView> views) {
        return String.join("", views.stream().map(SavedView::name).toList());
    }
}
