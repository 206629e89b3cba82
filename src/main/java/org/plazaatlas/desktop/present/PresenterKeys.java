package org.plazaatlas.desktop.present;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of presenting, in the screen and in the notes alike; clickers send some of them. */
final class PresenterKeys {

    /** What needs the windows. */
    interface Commands {

        void end();

        void toggleNotes();

        void eraseDrawing();
    }

    private final Presentation presentation;
    private final Commands commands;

    private PresenterKeys(Presentation presentation, Commands commands) {
        this.presentation = presentation;
        this.commands = commands;
    }

    /** Lets the keys work before any control of a window takes them. */
    static void install(Scene scene, Presentation presentation, Commands commands) {
        PresenterKeys keys = new PresenterKeys(presentation, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (digit(event.getCode()) || turn(event.getCode()) || act(event.getCode())) {
            event.consume();
        }
    }

    private boolean digit(KeyCode code) {
        if (code.isDigitKey()) {
            String name = code.getName();
            presentation.type(name.charAt(name.length() - 1) - '0');
        }
        return code.isDigitKey();
    }

    private boolean turn(KeyCode code) {
        switch (code) {
            case ENTER -> {
                if (!presentation.goToTyped()) {
                    presentation.next();
                }
            }
            case RIGHT, DOWN, PAGE_DOWN, SPACE -> presentation.next();
            case LEFT, UP, PAGE_UP, BACK_SPACE -> presentation.previous();
            case HOME -> presentation.first();
            case END -> presentation.last();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case B, PERIOD -> presentation.blankProperty().set(!presentation.blankProperty().get());
            case S -> presentation.toggle(PointerTool.SPOTLIGHT);
            case D -> presentation.toggle(PointerTool.PEN);
            case M -> presentation.toggle(PointerTool.MAGNIFIER);
            case C, DELETE -> commands.eraseDrawing();
            case T -> presentation.sizeProperty().set(presentation.sizeProperty().get().next());
            case N -> commands.toggleNotes();
            case ESCAPE -> {
                if (!presentation.putToolAway()) {
                    commands.end();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
