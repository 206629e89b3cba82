package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.template.PieceTemplate;
import org.plazaatlas.briefing.template.TemplateFolder;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Designs that are kept by name, in the composer. */
class TemplatesInWindowTest extends OpenedComposer {

    @Test
    void aTemplateIsSavedChosenRenamedAndDeleted(FxRobot robot) throws IOException {
        compose(robot);
        choose(robot, "#pagePreset", Optional.of(PagePreset.COLUMNS_2));
        choose(robot, "#plateStyle", MapStyle.NEWSPAPER);
        robot.interact(() -> text(robot, "#templateName").setText("Press"));
        robot.interact(() -> fire(robot, "#saveTemplate"));
        choose(robot, "#plateStyle", MapStyle.COLOUR);
        choose(robot, "#pagePreset", Optional.of(PagePreset.SQUARE_1080));
        robot.interact(() -> text(robot, "#plate-title").setText("My title"));
        choose(robot, "#plateTemplate", null);
        choose(robot, "#plateTemplate", "Press");
        assertThat(chosen(robot, "#plateStyle")).isEqualTo(MapStyle.NEWSPAPER);
        assertThat(chosen(robot, "#pagePreset")).isEqualTo(Optional.of(PagePreset.COLUMNS_2));
        assertThat(text(robot, "#plate-title").getText()).isEqualTo("My title");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(chosen(robot, "#plateStyle")).isEqualTo(MapStyle.COLOUR);
        robot.interact(() -> text(robot, "#templateName").setText("Paper"));
        robot.interact(() -> fire(robot, "#renameTemplate"));
        assertThat(kept()).containsExactly("Paper");
        robot.interact(() -> fire(robot, "#deleteTemplate"));
        assertThat(kept()).isEmpty();
    }

    private List<String> kept() throws IOException {
        return TemplateFolder.in(fixture.settings.folder()).read().templates().stream()
                .map(PieceTemplate::name)
                .toList();
    }

    private static Object chosen(FxRobot robot, String id) {
        return robot.lookup(id).<ComboBox<?>>query().getValue();
    }
}
