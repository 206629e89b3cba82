package org.plazaatlas.desktop.briefing;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.briefing.checks.PictureFinding;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.work.AnswerState;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;

import java.util.List;

/**
 * What the checks found on the plate, the gravest first. No finding prevents an export. The last
 * findings stay until the next ones arrive, so that the list does not flicker while typing.
 */
final class FindingList extends FormSection {

    private final LiveWords words;
    private final ObservableValue<Language> language;
    private final VBox lines = new VBox();
    private final Label state = new Label();
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count");

    FindingList(
            NewestOnly<Plate, List<PictureFinding>> latest,
            LiveWords words,
            ObservableValue<Language> language) {
        super(words.text("checks"));
        this.words = words;
        this.language = language;
        setId("findings");
        state.setId("checksState");
        state.getStyleClass().add("muted-text");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("findings");
        getChildren().addAll(state, lines);
        state.textProperty().bind(words.text("checking"));
        latest.stateProperty().subscribe(() -> show(latest));
        language.subscribe(() -> show(latest));
    }

    private void show(NewestOnly<Plate, List<PictureFinding>> latest) {
        NewestOnly.Answer<Plate, List<PictureFinding>> answer = latest.answerProperty().get();
        if (answer == null) {
            return;
        }
        List<PictureFinding> found = answer.value();
        boolean certain = latest.stateProperty().get() == AnswerState.ANSWERED;
        count.set(found.size());
        state.textProperty().bind(words.text(stateKey(found.isEmpty(), certain), found.size()));
        Language now = language.getValue();
        lines.getChildren().setAll(found.stream().map(f -> line(f, now)).toList());
    }

    /** That there is nothing to remark is only said of the plate as it is now. */
    private static String stateKey(boolean none, boolean certain) {
        if (!none) {
            return "found";
        }
        return certain ? "nothingFound" : "checking";
    }

    /** The heading with the number of remarks, if there are any. */
    ObservableValue<String> countProperty() {
        return count.flatMap(now -> words.text("tabChecks", now));
    }

    private static Node line(PictureFinding finding, Language language) {
        FontIcon icon = new FontIcon(icon(finding.kind()));
        icon.getStyleClass().add("finding-icon");
        Label what = text(finding.what().in(language), "finding-what");
        Label rest =
                text(
                        String.join(
                                " ",
                                finding.where().in(language),
                                finding.meaning().in(language),
                                finding.advice().in(language)),
                        "muted-text");
        VBox texts = new VBox(what, rest);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(icon, texts);
        line.getStyleClass().add("finding");
        line.setFocusTraversable(true);
        line.setAccessibleText(finding.text().in(language));
        return line;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Ikon icon(PictureFinding.Kind kind) {
        return switch (kind) {
            case MISSING_SOURCE -> Feather.ALERT_CIRCLE;
            case HIDDEN_SELECTION -> Feather.EYE_OFF;
            case OLD_EVIDENCE -> Feather.CLOCK;
            case COLOURS -> Feather.DROPLET;
            case GREYS -> Feather.PRINTER;
            case SMALL_TYPE, MISSING_LETTERS, CUT_TEXT -> Feather.TYPE;
            case UNTOLD_EVENTS -> Feather.FLAG;
        };
    }
}
