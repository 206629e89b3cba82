package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.model.State;

import java.util.Optional;

/**
 * A card to learn with.
 *
 * @param kind what the card is about, such as a state
 * @param front asks
 * @param shape drawn on the front, if it asks for a state by its shape
 * @param back answers: a heading, then a text that may be empty
 */
record FlashCard(String kind, String front, Optional<State> shape, String back, String more) {}
