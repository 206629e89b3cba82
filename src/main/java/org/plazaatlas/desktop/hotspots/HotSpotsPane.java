package org.plazaatlas.desktop.hotspots;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;

/**
 * Where pressure is highest on the shown date: weights, ranking by pressure and by events,
 * back-test, the rule tested, shocks.
 */
public final class HotSpotsPane extends VBox {

    private final LiveWords words;

    public HotSpotsPane(AtlasModel model, OpenedAtlas opened, BackgroundWork background) {
        words = new LiveWords(HotSpotsPane.class, model.languageProperty());
        getStyleClass().addAll("topic-pane", "hot-spots-pane");
        BackTestPane backTest = new BackTestPane(model, background, words);
        CountedTables tables = new CountedTables(model, words);
        EventRankingPane events = new EventRankingPane(model, opened, background, tables, words);
        RulePane rule = new RulePane(model, opened.scenes().incidents(), background, tables, words);
        Tab eventsTab = tab("events", events);
        Tab backTestTab = tab("backTest", backTest);
        Tab ruleTab = tab("rule", rule);
        TabPane tabs =
                new TabPane(
                        tab("ranking", new RankingPane(model, opened, background, words)),
                        eventsTab,
                        backTestTab,
                        ruleTab,
                        tab("shocks", new ShocksPane(model, background, words)));
        tabs.setId("hotSpotTabs");
        events.shownProperty().bind(eventsTab.selectedProperty());
        backTest.shownProperty().bind(backTestTab.selectedProperty());
        rule.shownProperty().bind(ruleTab.selectedProperty());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(heading(), hint(), new WeightsPane(model, words), tabs);
    }

    private Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("hotSpots"));
        return heading;
    }

    private Label hint() {
        Label hint = new Label();
        hint.getStyleClass().add("pane-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(words.text("assessment"));
        return hint;
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab();
        tab.setId("tab-" + key);
        tab.setClosable(false);
        tab.textProperty().bind(words.text(key));
        tab.setContent(content);
        return tab;
    }
}
