/**
 * Quizzes made from the atlas: questions with one right answer, from a seed, so that a class gets
 * the same ones; the answers that somebody gives, and their score. Asked is only what the map draws
 * without dispute, so that no answer can be argued about.
 *
 * <p>It draws nothing and reads no files.
 */
package org.plazaatlas.lesson.quiz;
