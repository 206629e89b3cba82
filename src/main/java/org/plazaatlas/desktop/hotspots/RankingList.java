package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.desktop.control.SubjectList;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.line.HotSpotText;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The places of a ranking. Explanations are composed in the background and only for the selected
 * line, since each takes a while.
 */
final class RankingList extends SubjectList<RankingLine> {

    /** Asks why a place ranks where it does, and what speaks against it. */
    private record Explanation(RankingLine ranked, LocalDate date, Account account) {

        static Explanation of(RankingLine ranked, View view) {
            return new Explanation(ranked, ranked.spot().pressure().date(), view.account());
        }
    }

    private final AtlasModel model;
    private final Dossiers dossiers;
    private final NewestOnly<Explanation, HotSpotText> explanations;

    RankingList(AtlasModel model, Dossiers dossiers, BackgroundWork background) {
        super(model, "ranking", ranked -> ranked.spot().pressure().place());
        this.model = model;
        this.dossiers = dossiers;
        explanations = background.answering((asked, _) -> explain(asked));
        getStyleClass().add("ranking");
        setCellFactory(
                _ ->
                        new HotSpotCell(
                                this::name, explanations.answerProperty(), this::explanationOf));
        getSelectionModel().selectedItemProperty().subscribe(this::askWhy);
    }

    private HotSpotText explain(Explanation asked) {
        RankingLine ranked = asked.ranked();
        return dossiers.explain(
                ranked.spot(), ranked.weights(), asked.date(), asked.account(), ranked.language());
    }

    private void askWhy(RankingLine ranked) {
        if (ranked != null) {
            explanations.ask(Explanation.of(ranked, model.view()));
        }
    }

    private String name(RankingLine ranked) {
        return dossiers.name(ranked.spot().pressure().place(), ranked.language());
    }

    /**
     * The explanation of a place in the language of the line; it may still be that of the weights
     * before, so that the text does not vanish while a slider moves.
     */
    private Optional<HotSpotText> explanationOf(RankingLine ranked) {
        return Optional.ofNullable(explanations.answerProperty().get())
                .filter(answer -> isAbout(answer.question().ranked(), ranked))
                .map(NewestOnly.Answer::value);
    }

    private static boolean isAbout(RankingLine asked, RankingLine shown) {
        return asked.language() == shown.language()
                && asked.spot().pressure().equals(shown.spot().pressure());
    }
}
