package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.briefing.checks.PictureFinding;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.ComposedPiece;
import org.plazaatlas.desktop.piece.PlateDraft;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;

import java.util.List;

/** The form of the composer, in tabs: the page, its map, the checks, and series of pages. */
final class ComposerForm extends TabPane {

    private final WordsSection wording;
    private final SeriesSection series;
    private boolean seriesFollows;

    ComposerForm(
            ComposerServices services,
            ComposedPiece piece,
            LiveWords words,
            NewestOnly<PreviewQuestion, PlatePreview> previews,
            NewestOnly<Plate, List<PictureFinding>> findings,
            ComposerCommands commands) {
        ObservableValue<Language> language = services.model().languageProperty();
        PlateDraft draft = piece.draft();
        wording = new WordsSection(draft, words);
        SeriesMaking making =
                new SeriesMaking(services.opened().history(), services.opened().scenes());
        series =
                new SeriesSection(
                        services, piece, words, making, plan -> commands.make(plan, making));
        FindingList remarks = new FindingList(findings, words, language);
        Tab many = tab("seriesTab", words.text("tabSeries"), series);
        getTabs()
                .setAll(
                        tab(
                                "plateTab",
                                words.text("tabPlate"),
                                new TemplateSection(
                                        piece, services.templates(), words, commands::tell),
                                new PageSection(draft, words, language),
                                wording,
                                new PartsSection(
                                        draft,
                                        words,
                                        language,
                                        services.dialogs(),
                                        services.background(),
                                        commands::tell)),
                        tab(
                                "mapTab",
                                words.text("tabMap"),
                                new MapSection(
                                        piece,
                                        services.model().atlas(),
                                        services.opened().scenes(),
                                        words,
                                        language),
                                new MessageSection(draft, words, language)),
                        tab(
                                "checksTab",
                                remarks.countProperty(),
                                remarks,
                                new SeenByOthers(previews, words, language)),
                        many);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("composer-form");
        many.selectedProperty().subscribe(this::followSeries);
    }

    /** The pages of a series are counted only once its tab is opened: counting takes time. */
    private void followSeries(boolean shown) {
        if (shown && !seriesFollows) {
            seriesFollows = true;
            series.follow();
        }
    }

    private static Tab tab(String id, ObservableValue<String> name, Node... sections) {
        VBox form = new VBox(sections);
        form.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Tab tab = new Tab();
        tab.setId(id);
        tab.textProperty().bind(name);
        tab.setContent(scroll);
        return tab;
    }

    void suggest(PageWords suggested) {
        wording.suggest(suggested);
    }

    void focusTitle() {
        wording.focusTitle();
    }
}
