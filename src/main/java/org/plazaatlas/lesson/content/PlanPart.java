package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Text;

/** A part of a teacher's plan. */
public record PlanPart(int minutes, Text activity) {}
