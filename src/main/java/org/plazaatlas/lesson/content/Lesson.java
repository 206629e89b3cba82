package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Text;

import java.util.List;

/**
 * A sequence of steps through the atlas for a class. Every text stands in Spanish and English;
 * while a lesson is being written, one of the two may still be empty.
 *
 * @param id names the lesson on the command line: lower case letters, digits and hyphens
 * @param summary what it is about, in one sentence
 * @param goals what pupils will have learned at its end
 * @param steps in the order in which they are shown
 * @param openQuestions without one right answer, for the end
 * @param plan how a teacher may spend the time, in order
 */
public record Lesson(
        String id,
        Text title,
        Text summary,
        List<Text> goals,
        List<LessonStep> steps,
        List<Text> openQuestions,
        List<PlanPart> plan) {

    public Lesson {
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
        openQuestions = List.copyOf(openQuestions);
        plan = List.copyOf(plan);
    }

    /** How long the plan takes. */
    public int planMinutes() {
        return plan.stream().mapToInt(PlanPart::minutes).sum();
    }

    public Lesson withId(String changed) {
        return new Lesson(changed, title, summary, goals, steps, openQuestions, plan);
    }

    public Lesson withTitle(Text changed) {
        return new Lesson(id, changed, summary, goals, steps, openQuestions, plan);
    }

    public Lesson withSummary(Text changed) {
        return new Lesson(id, title, changed, goals, steps, openQuestions, plan);
    }

    public Lesson withGoals(List<Text> changed) {
        return new Lesson(id, title, summary, changed, steps, openQuestions, plan);
    }

    public Lesson withSteps(List<LessonStep> changed) {
        return new Lesson(id, title, summary, goals, changed, openQuestions, plan);
    }

    public Lesson withOpenQuestions(List<Text> changed) {
        return new Lesson(id, title, summary, goals, steps, changed, plan);
    }

    public Lesson withPlan(List<PlanPart> changed) {
        return new Lesson(id, title, summary, goals, steps, openQuestions, changed);
    }
}
