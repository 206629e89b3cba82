package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.plazaatlas.dossier.Dossier.Strip.Meaning;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The menu of stretches of time: it shows the map of the day on which one begins or ends, or opens
 * a claim that it rests on. Several stretches are submenus.
 */
final class StretchMenu {

    private static final int CLAIMS_SHOWN = 12;

    private final Row row;
    private final StretchText text;
    private final DossierRendering rendering;
    private final Words words;

    StretchMenu(Row row, Meaning meaning, DossierRendering rendering) {
        this.row = row;
        this.rendering = rendering;
        text = new StretchText(meaning, rendering);
        words = rendering.words();
    }

    void show(Node owner, List<LevelSpan> stretches, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        if (stretches.size() == 1) {
            menu.getItems().add(words(text.of(stretches.getFirst())));
            menu.getItems().addAll(items(stretches.getFirst()));
        } else {
            stretches.forEach(stretch -> menu.getItems().add(submenu(stretch)));
        }
        menu.show(owner, screenX, screenY);
    }

    private Menu submenu(LevelSpan stretch) {
        Menu menu = new Menu(text.of(stretch));
        menu.getItems().addAll(items(stretch));
        return menu;
    }

    private List<MenuItem> items(LevelSpan stretch) {
        List<MenuItem> items = new ArrayList<>();
        DateRange span = rendering.span();
        items.add(day("stretch.first", span.nearest(stretch.range().from())));
        if (stretch.range().endsBefore(span)) {
            items.add(day("stretch.last", stretch.range().to().minusDays(1)));
        }
        List<Subject> claims = row.claimsOf(stretch);
        if (!claims.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        claims.stream().limit(CLAIMS_SHOWN).map(this::claim).forEach(items::add);
        if (claims.size() > CLAIMS_SHOWN) {
            items.add(words(words.get("stretch.more", claims.size() - CLAIMS_SHOWN)));
        }
        return items;
    }

    /** A line that does nothing. */
    private static MenuItem words(String text) {
        MenuItem item = new MenuItem(text);
        item.setDisable(true);
        return item;
    }

    private MenuItem day(String key, LocalDate day) {
        MenuItem item = new MenuItem(words.get(key, PartialDate.of(day).in(rendering.language())));
        item.setOnAction(_ -> rendering.goTo().accept(day));
        return item;
    }

    private MenuItem claim(Subject claim) {
        MenuItem item = new MenuItem(rendering.name().apply(claim));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> rendering.select().accept(claim));
        return item;
    }
}
