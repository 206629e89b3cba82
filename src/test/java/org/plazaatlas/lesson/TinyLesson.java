package org.plazaatlas.lesson;

import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.FigureOrigin;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonFigure;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A lesson of one step on the tiny atlas, with one of everything. */
public final class TinyLesson {

    public static final LocalDate DATE = LocalDate.of(2024, 6, 15);

    /** The whole tiny country. */
    public static final View VIEW =
            View.of(DATE, Extent.ofCountry(TinyAtlas.atlas()), Language.ES, Theme.LIGHT);

    public static final Text STATEMENT =
            new Text("Hay 3 hechos. [@atlas]", "There are 3 events. [@atlas]");

    private TinyLesson() {}

    public static Text both(String text) {
        return Text.same(text);
    }

    /** A step of a view with a text and nothing else. */
    public static LessonStep step(Text text, View view) {
        return new LessonStep(
                both("Paso"),
                text,
                view,
                Arrangement.ONE_MAP,
                List.of(),
                Optional.empty(),
                Text.EMPTY,
                List.of());
    }

    public static LessonStep withMarks(PointingMark... marks) {
        LessonStep step = step(STATEMENT, VIEW);
        return new LessonStep(
                step.title(),
                step.text(),
                step.view(),
                step.arrangement(),
                List.of(marks),
                Optional.of(question(true, false)),
                both("Nota"),
                List.of());
    }

    public static LessonStep withFigure(String value, FigureOrigin origin) {
        LessonStep step = step(STATEMENT, VIEW);
        return new LessonStep(
                step.title(),
                step.text(),
                step.view(),
                step.arrangement(),
                List.of(),
                Optional.empty(),
                Text.EMPTY,
                List.of(new LessonFigure(value, origin)));
    }

    public static LessonStep withQuestion(LessonQuestion question) {
        LessonStep step = step(STATEMENT, VIEW);
        return new LessonStep(
                step.title(),
                step.text(),
                step.view(),
                step.arrangement(),
                List.of(),
                Optional.of(question),
                Text.EMPTY,
                List.of());
    }

    /** A question with an answer for each value: whether it is right. */
    public static LessonQuestion question(Boolean... right) {
        List<LessonQuestion.Answer> answers =
                List.of(right).stream()
                        .map(is -> new LessonQuestion.Answer(both(is ? "Sí" : "No"), is))
                        .toList();
        return new LessonQuestion(new Text("¿Lo es?", "Is it?"), answers, both("Así es."));
    }

    /** One mark of each kind. */
    public static PointingMark[] marks() {
        MapSpot vado = new MapSpot.Point(new LonLat(0.95, 0.5));
        return new PointingMark[] {
            new PointingMark.Highlight(Subject.state("02"), both("Estado")),
            new PointingMark.Ring(vado, 30, both("Cerca de Vado")),
            new PointingMark.Arrow(
                    new MapSpot.Point(new LonLat(2.5, 1.6)),
                    new MapSpot.OfSubject(Subject.state("02")),
                    both("De aquí para allá")),
            new PointingMark.Callout(vado, LabelSide.NORTH_WEST, both("Vado"))
        };
    }

    public static Lesson of(LessonStep... steps) {
        return new Lesson(
                "tiny",
                new Text("Una lección", "A lesson"),
                new Text("De qué trata.", "What it is about."),
                List.of(new Text("Leer el mapa.", "Read the map.")),
                List.of(steps),
                List.of(new Text("¿Por qué?", "Why?")),
                List.of(new PlanPart(45, new Text("Todo.", "All of it."))));
    }
}
