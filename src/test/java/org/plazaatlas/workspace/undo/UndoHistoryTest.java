package org.plazaatlas.workspace.undo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class UndoHistoryTest {

    private UndoHistory<Integer, String> history = UndoHistory.empty();
    private int state;

    @RepeatedTest(20)
    void undoingAndDoingAgainFollowsTheStates(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Integer> states = new ArrayList<>(List.of(0));
        int place = 0;
        for (int i = 0; i < 100; i++) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    states.subList(place + 1, states.size()).clear();
                    states.add(i + 1);
                    place++;
                    take(history.with(new Step<>("s" + i, state, i + 1)), i + 1);
                }
                case 1 -> {
                    place = Math.max(0, place - 1);
                    undo();
                }
                default -> {
                    place = Math.min(states.size() - 1, place + 1);
                    redo();
                }
            }
            assertThat(state).isEqualTo(states.get(place));
            assertThat(history.undoable().isPresent()).isEqualTo(place > 0);
            assertThat(history.redoable().isPresent()).isEqualTo(place < states.size() - 1);
        }
    }

    @Test
    void whatIsTypedIsOneStepUntilSomethingElseIsDone() {
        take(history.goingOn(new Step<>("notes", 0, 1)), 1);
        take(history.goingOn(new Step<>("notes", 1, 2)), 2);
        assertThat(history.done()).containsExactly(new Step<>("notes", 0, 2));
        take(history.with(new Step<>("other", 2, 3)), 3);
        take(history.goingOn(new Step<>("notes", 3, 4)), 4);
        assertThat(history.done()).hasSize(3);
        undo();
        take(history.goingOn(new Step<>("other", 3, 5)), 5);
        assertThat(history.done()).as("after an undo").hasSize(3);
    }

    @Test
    void theOldestOfTooManyStepsIsForgotten() {
        for (int i = 0; i <= UndoHistory.MOST_STEPS; i++) {
            history = history.with(new Step<>("s", i, i + 1));
        }
        assertThat(history.done()).hasSize(UndoHistory.MOST_STEPS);
        assertThat(history.done().getFirst().before()).isEqualTo(1);
    }

    private void undo() {
        history.undoable().ifPresent(step -> take(history.back(), step.before()));
    }

    private void redo() {
        history.redoable().ifPresent(step -> take(history.forward(), step.after()));
    }

    private void take(UndoHistory<Integer, String> next, int now) {
        history = next;
        state = now;
    }
}
