package org.plazaatlas.lesson.check;

import org.plazaatlas.lesson.content.LessonFigure;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.text.ReadingEase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Finds figures that the atlas does not bear out, and those that the text does not have. A figure
 * is compared as precisely as it is written.
 */
final class FigureCheck {

    private final AtlasFigures atlas;

    FigureCheck(AtlasFigures atlas) {
        this.atlas = atlas;
    }

    void check(LessonStep step, Findings findings) {
        step.figures().forEach(figure -> check(figure, step, findings));
    }

    private void check(LessonFigure figure, LessonStep step, Findings findings) {
        if (!isIn(step.text().es(), figure) || !isIn(step.text().en(), figure)) {
            findings.add("figure.unused", figure.value());
        }
        OptionalDouble computed = atlas.of(figure.origin());
        if (computed.isEmpty()) {
            findings.add("figure.unknown", figure.value());
            return;
        }
        BigDecimal written = new BigDecimal(figure.value().replace(",", ""));
        BigDecimal held =
                BigDecimal.valueOf(computed.getAsDouble())
                        .setScale(Math.max(0, written.scale()), RoundingMode.HALF_UP);
        if (held.compareTo(written) != 0) {
            findings.add("figure.wrong", figure.value(), held.toPlainString());
        }
    }

    private static boolean isIn(String text, LessonFigure figure) {
        return ReadingEase.words(text).stream()
                .map(word -> word.replaceFirst("[.,%]+$", ""))
                .anyMatch(figure.value()::equals);
    }
}
