package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WindowActionTest {

    private static final Words ENGLISH = Words.of(AtlasWindow.class, Language.EN);

    /** Keys that are pressed in a part of the window and do nothing of the menu's. */
    private static final Set<String> OF_PARTS =
            Set.of("Ctrl+F", "Ctrl+C", "Ctrl+Z", "Ctrl+Y", "Ctrl+Enter", "F8");

    /** Modifiers alone, as in "with `Ctrl+Shift`", are no chord. */
    private static final Pattern CHORD =
            Pattern.compile("`((?:Ctrl|Alt)\\+(?!Shift`)[^`]+|F\\d+)`");

    @Test
    void noTwoActionsHaveTheSameKeys() {
        assertThat(Arrays.stream(WindowAction.values()).map(WindowAction::keys))
                .filteredOn(Optional::isPresent)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyActionHasAName() {
        for (Language language : Language.values()) {
            Words words = Words.of(AtlasWindow.class, language);
            for (WindowAction action : WindowAction.values()) {
                assertThat(words.get(action.wordKey())).as(action.name()).isNotBlank();
            }
        }
    }

    @Test
    void keysAreWrittenInTheLanguageOfTheWindow() {
        Words spanish = Words.of(AtlasWindow.class, Language.ES);
        assertThat(WindowAction.SAVED_VIEWS.keysIn(ENGLISH)).isEqualTo("Ctrl+Shift+B");
        assertThat(WindowAction.SAVED_VIEWS.keysIn(spanish)).isEqualTo("Ctrl+Mayús+B");
        assertThat(WindowAction.LESSON_NEXT.keysIn(spanish)).isEqualTo("Ctrl+Av Pág");
        assertThat(WindowAction.PREVIOUS_CHANGE.keysIn(spanish)).isEqualTo("Ctrl+←");
        assertThat(WindowAction.SWAP_DATES.keysIn(ENGLISH)).isEqualTo("F7");
        assertThat(WindowAction.SMALL_MULTIPLES.keysIn(ENGLISH)).isEqualTo("Ctrl+4");
        assertThat(WindowAction.ABOUT.keysIn(ENGLISH)).isEmpty();
    }

    @Test
    void everyKeyThatTheHandbookNamesDoesSomething() throws IOException {
        Set<String> known =
                Stream.concat(
                                OF_PARTS.stream(),
                                Arrays.stream(WindowAction.values())
                                        .map(action -> action.keysIn(ENGLISH)))
                        .collect(Collectors.toSet());
        assertThat(chords()).hasSizeGreaterThan(10).isSubsetOf(known);
    }

    /** The chords written in English in README and guide, wherever the table of keys stands. */
    private static Set<String> chords() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path root : List.of(Path.of("README.md"), Path.of("assets"), Path.of("src", "site"))) {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(WindowActionTest::isEnglishText).toList()) {
                        text.append(Files.readString(file));
                    }
                }
            }
        }
        Matcher matcher = CHORD.matcher(text);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static boolean isEnglishText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && !name.endsWith(".es.md");
    }
}
