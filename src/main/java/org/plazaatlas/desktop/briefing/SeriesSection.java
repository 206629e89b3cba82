package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.piece.ComposedPiece;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.workspace.SavedView;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The form of a series or film: kind, dates, form, and a summary of the resulting pages. */
final class SeriesSection extends FormSection {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final List<Duration> FRAMES =
            Stream.of(100, 200, 500, 800, 1000, 2000, 4000).map(Duration::ofMillis).toList();

    private final ComposerServices services;
    private final ComposedPiece piece;
    private final LiveWords words;
    private final ObservableValue<Language> language;
    private final NewestOnly<SeriesOrder, SeriesPlan> plans;
    private final ObjectProperty<SeriesKind> kind = new SimpleObjectProperty<>(SeriesKind.STATE);
    private final ObjectProperty<SeriesForm> form = new SimpleObjectProperty<>(SeriesForm.FILES);
    private final ObjectProperty<FilmStep> step = new SimpleObjectProperty<>(FilmStep.YEAR);
    private final ObjectProperty<Duration> frame =
            new SimpleObjectProperty<>(Duration.ofMillis(800));
    private final TextField chosen = new TextField();
    private final TextField dates = new TextField();
    private final Label summary = new Label();
    private final Button make = new Button();

    SeriesSection(
            ComposerServices services,
            ComposedPiece piece,
            LiveWords words,
            SeriesMaking making,
            Consumer<SeriesPlan> maker) {
        super(words.text("series"));
        this.services = services;
        this.piece = piece;
        this.words = words;
        language = services.model().languageProperty();
        plans = services.background().answering((order, _) -> making.plan(order));
        summary.setId("seriesSummary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        make.setId("makeSeries");
        make.setMnemonicParsing(true);
        make.textProperty().bind(words.text("makeSeries"));
        make.setOnAction(_ -> plan().ifPresent(maker));
        arrange();
        kind.subscribe(this::start);
        plans.answerProperty().subscribe(_ -> tell());
        language.subscribe(_ -> tell());
    }

    private void arrange() {
        chosen.setId("seriesChosen");
        chosen.promptTextProperty().bind(words.text("seriesChosenPrompt"));
        LabelledField only = new LabelledField(words.text("seriesChosen"), chosen);
        showWhile(kind.map(SeriesKind::isChoosable), only);
        dates.setId("seriesDates");
        LabelledField typed = new LabelledField(words.text("seriesDates"), dates);
        LabelledField steps =
                new LabelledField(
                        words.text("filmStep"), choice("filmStep", step, FilmStep.values()));
        LabelledField pace = new LabelledField(words.text("frameTime"), frames());
        showWhile(kind.map(now -> defaultDates(now).isPresent()), typed);
        showWhile(kind.map(now -> now == SeriesKind.FILM), steps);
        showWhile(form.map(now -> now == SeriesForm.GIF), pace);
        getChildren()
                .addAll(
                        new LabelledField(
                                words.text("seriesKind"),
                                choice("seriesKind", kind, SeriesKind.values())),
                        only,
                        typed,
                        steps,
                        pace,
                        new LabelledField(words.text("seriesForm"), forms()),
                        summary,
                        make);
    }

    private static void showWhile(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private <E extends Enum<E>> NamedChoice<E> choice(
            String id, ObjectProperty<E> chosen, E[] all) {
        return new NamedChoice<>(id, List.of(all), chosen, language, SeriesSection::name);
    }

    private static String name(Enum<?> constant, Language language) {
        return Words.of(SeriesSection.class, language).of(constant);
    }

    private NamedChoice<Duration> frames() {
        return new NamedChoice<>(
                "frameTime",
                FRAMES,
                frame,
                language,
                (time, now) ->
                        Words.of(SeriesSection.class, now)
                                .get("seconds", time.toMillis() / 1000.0));
    }

    private NamedChoice<SeriesForm> forms() {
        NamedChoice<SeriesForm> forms = choice("seriesForm", form, new SeriesForm[0]);
        kind.subscribe(
                now -> {
                    forms.getItems().setAll(now.forms());
                    form.set(now.forms().getFirst());
                });
        return forms;
    }

    private Optional<String> defaultDates(SeriesKind of) {
        DateRange span = services.model().atlas().contents().timeSpan();
        return of.defaultDates(span.from().getYear(), span.to().minusDays(1).getYear());
    }

    private void start(SeriesKind now) {
        chosen.clear();
        defaultDates(now).ifPresent(dates::setText);
    }

    /** Starts to keep the summary up to date with every choice; to be called once. */
    void follow() {
        Stream.<ObservableValue<?>>of(
                        kind,
                        form,
                        step,
                        frame,
                        chosen.textProperty(),
                        dates.textProperty(),
                        piece.draft().designProperty(),
                        piece.draft().format,
                        piece.view().viewProperty())
                .forEach(choice -> choice.subscribe(this::ask));
        services.views().views().addListener((ListChangeListener<SavedView>) _ -> ask());
        ask();
    }

    private void ask() {
        if (form.get() != null) {
            plans.ask(order());
        }
    }

    private SeriesOrder order() {
        return new SeriesOrder(
                kind.get(),
                form.get(),
                kind.get().isChoosable() ? chosen.getText() : "",
                dates.getText(),
                step.get(),
                frame.get(),
                piece.view().view(),
                services.views().all(),
                piece.draft().design(),
                piece.draft().format.get());
    }

    /**
     * The plan in the summary; empty if it belongs to an earlier choice, so that it is not made by
     * mistake.
     */
    private Optional<SeriesPlan> plan() {
        return Optional.ofNullable(plans.answerProperty().get())
                .map(NewestOnly.Answer::value)
                .filter(plan -> plan.problem().isEmpty() && plan.order().equals(order()));
    }

    private void tell() {
        Optional<SeriesPlan> plan =
                Optional.ofNullable(plans.answerProperty().get()).map(NewestOnly.Answer::value);
        make.setDisable(plan.isEmpty() || plan.get().problem().isPresent());
        summary.setText(plan.map(this::text).orElse(""));
        boolean problem = plan.isPresent() && plan.get().problem().isPresent();
        summary.getStyleClass().setAll("label", problem ? "date-problem" : "muted-text");
        dates.pseudoClassStateChanged(ERROR, problem);
        chosen.pseudoClassStateChanged(ERROR, problem);
    }

    private String text(SeriesPlan plan) {
        return plan.problem()
                .map(problem -> problem.in(language.getValue()))
                .orElseGet(
                        () ->
                                words.now()
                                        .get(
                                                "seriesPages",
                                                plan.pieces().size(),
                                                plan.pieces().getFirst().name(),
                                                plan.pieces().getLast().name()));
    }
}
