package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.check.LessonFinding;
import org.plazaatlas.lesson.check.LessonReport;
import org.plazaatlas.lesson.text.ReadingEase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must be mended in the lesson, as it is written; each line leads to its step. */
final class FindingsPane extends VBox {

    private static final int MOST = 60;
    private static final double HEIGHT = 84;

    private final LessonDraft draft;
    private final AtlasModel model;
    private final LiveWords words;
    private final Label count = new Label();
    private final Label ease = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroller = new ScrollPane(lines);
    private Optional<LessonReport> report = Optional.empty();

    FindingsPane(LessonDraft draft, AtlasModel model, LiveWords words) {
        this.draft = draft;
        this.model = model;
        this.words = words;
        getStyleClass().add("findings");
        setId("findings");
        count.getStyleClass().add("text-pair-name");
        count.setId("findingCount");
        ease.getStyleClass().add("muted-text");
        ease.setId("readingEase");
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("lesson-scroller");
        scroller.setPrefHeight(HEIGHT);
        scroller.setMinHeight(HEIGHT / 2);
        scroller.managedProperty().bind(scroller.visibleProperty());
        HBox head = new HBox(count, ease);
        head.getStyleClass().add("findings-head");
        getChildren().addAll(head, scroller);
        model.languageProperty().subscribe(_ -> show());
    }

    void show(LessonReport now) {
        report = Optional.of(now);
        show();
    }

    private void show() {
        report.ifPresent(
                now -> {
                    int found = now.findings().size();
                    count.setText(words.now().get("findings", found));
                    ease.setText(ease(now.reading()));
                    scroller.setVisible(found > 0);
                    lines.getChildren()
                            .setAll(now.findings().stream().limit(MOST).map(this::line).toList());
                });
    }

    private String ease(List<ReadingEase> reading) {
        return reading.stream()
                .map(
                        one ->
                                words.now()
                                        .get(
                                                "ease." + one.language().code(),
                                                Math.round(one.score())))
                .collect(Collectors.joining(" · "));
    }

    private Hyperlink line(LessonFinding finding) {
        String message = finding.message().in(model.view().language());
        Hyperlink link =
                new Hyperlink(
                        finding.step().isPresent()
                                ? finding.step().getAsInt() + " · " + message
                                : message);
        link.getStyleClass().add("finding");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> draft.turnTo(finding.step().orElse(0) - 1));
        return link;
    }
}
