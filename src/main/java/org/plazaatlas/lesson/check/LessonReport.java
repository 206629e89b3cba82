package org.plazaatlas.lesson.check;

import org.plazaatlas.lesson.text.ReadingEase;

import java.util.List;

/**
 * What a check of a lesson found.
 *
 * @param findings in the order of the steps; those of the whole lesson first
 * @param reading how easily its steps are read, in each language
 */
public record LessonReport(List<LessonFinding> findings, List<ReadingEase> reading) {

    public LessonReport {
        findings = List.copyOf(findings);
        reading = List.copyOf(reading);
    }
}
