package org.plazaatlas.desktop.hotspots;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.control.SubjectList;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.LoggedShock;
import org.plazaatlas.territory.pressure.ShockLog;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;

/** The shocks up to the shown date, newest first; selecting one selects its event. */
final class ShocksPane extends VBox {

    /** What the shock log depends on. */
    private record ShockQuestion(LocalDate date, Account account) {

        static ShockQuestion of(View view) {
            return new ShockQuestion(view.date(), view.account());
        }
    }

    private final AtlasModel model;
    private final NewestOnly<ShockQuestion, List<LoggedShock>> shocks;

    ShocksPane(AtlasModel model, BackgroundWork background, LiveWords words) {
        this.model = model;
        getStyleClass().add("shocks-pane");
        shocks = background.answering((asked, _) -> log(asked));
        SubjectList<LoggedShock> list = list(words);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(hint(words), list);
        model.viewProperty().subscribe(this::ask);
        model.languageProperty().subscribe(_ -> list.refresh());
        shocks.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                list.show(answer.value());
                            }
                        });
    }

    private SubjectList<LoggedShock> list(LiveWords words) {
        OrganizationSignViews signs = new OrganizationSignViews(model.atlas());
        SubjectList<LoggedShock> list =
                new SubjectList<>(
                        model, "shocks", logged -> Subject.event(logged.shock().event().id()));
        list.describe(
                words.text("shocks"),
                StateWords.of(
                        shocks.stateProperty(),
                        model.languageProperty(),
                        words.text("shocks.none")));
        list.setCellFactory(_ -> new ShockCell(model, signs));
        return list;
    }

    private static Label hint(LiveWords words) {
        Label hint = new Label();
        hint.getStyleClass().add("pane-text");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(words.text("shocks.what"));
        return hint;
    }

    private List<LoggedShock> log(ShockQuestion asked) {
        return new ShockLog(asked.account().in(model.history())).on(asked.date());
    }

    private void ask(View view) {
        if (view.topic() instanceof Topic.HotSpots) {
            shocks.ask(ShockQuestion.of(view));
        }
    }
}
