package org.plazaatlas.desktop.lesson.editor;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds a source of the atlas by any of its words, to be cited. Enter cites the first that is
 * offered; nobody need know the ids.
 */
final class CitationSearch extends TextField {

    private static final int MOST = 8;
    private static final int MOST_LETTERS = 70;

    private final Atlas atlas;
    private final LiveWords words;
    private final Consumer<String> cite;
    private final ContextMenu offered = new ContextMenu();

    /**
     * @param cite receives the id of the source
     */
    CitationSearch(Atlas atlas, LiveWords words, Consumer<String> cite) {
        this.atlas = atlas;
        this.words = words;
        this.cite = cite;
        setId("citeSource");
        promptTextProperty().bind(words.text("citeSource"));
        accessibleTextProperty().bind(words.text("citeSource"));
        textProperty().subscribe((_, typed) -> offer(typed));
        setOnAction(_ -> offered.getItems().stream().findFirst().ifPresent(MenuItem::fire));
        offered.setAutoFix(true);
    }

    private void offer(String typed) {
        offered.getItems().clear();
        if (!typed.isBlank()) {
            String[] sought = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
            add(Citations.ATLAS, words.now().get("citeAtlas"), sought);
            atlas.contents().sources().forEach(source -> add(source.id(), name(source), sought));
        }
        if (offered.getItems().isEmpty() || getScene() == null) {
            offered.hide();
        } else {
            offered.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private void add(String id, String name, String... sought) {
        String all = (name + " " + id).toLowerCase(Locale.ROOT);
        List<MenuItem> items = offered.getItems();
        if (items.size() < MOST && Arrays.stream(sought).allMatch(all::contains)) {
            MenuItem item = new MenuItem(shortened(name));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> choose(id));
            items.add(item);
        }
    }

    private void choose(String id) {
        clear();
        cite.accept(id);
    }

    /** Title, publisher and date, as a list of sources has them. */
    private String name(Source source) {
        Language language = words.now().language();
        String date = source.published().map(day -> ", " + day.in(language)).orElse("");
        return source.title() + " · " + source.imprint().in(language) + date;
    }

    private static String shortened(String name) {
        return name.length() <= MOST_LETTERS
                ? name
                : name.substring(0, MOST_LETTERS - 1).strip() + "…";
    }
}
