package org.plazaatlas.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.symbology.Hatch;
import org.plazaatlas.cartography.symbology.MarkerShape;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ExtendWith(OwnStage.class)
class LegendCardTest {

    private LegendCard card;

    @Start
    void open(Stage stage) {
        View view =
                View.of(
                        LocalDate.of(2016, 5, 20),
                        new Extent(0, 0, 3, 2),
                        Language.EN,
                        Theme.LIGHT);
        card = new LegendCard(new AtlasModel(History.of(TinyAtlas.atlas()), view), new Region());
        stage.setScene(new Scene(card, 300, 200));
        stage.show();
    }

    @Test
    void aLineThatReadsTheSameGetsItsNewSign(FxRobot robot) {
        robot.interact(() -> card.show(dominant(), Theme.LIGHT, 1));
        Node before = line(robot);
        robot.interact(() -> card.show(dominantAndPresent(), Theme.LIGHT, 1));
        assertThat(line(robot)).isNotSameAs(before);
    }

    @Test
    void anEqualLegendLeavesTheLinesAlone(FxRobot robot) {
        robot.interact(() -> card.show(dominant(), Theme.LIGHT, 1));
        Node before = line(robot);
        robot.interact(() -> card.show(dominant(), Theme.LIGHT, 1));
        assertThat(line(robot)).isSameAs(before);
    }

    private static Node line(FxRobot robot) {
        return robot.lookup(".legend-line").query();
    }

    private static Legend dominant() {
        return legend(false);
    }

    private static Legend dominantAndPresent() {
        return legend(true);
    }

    private static Legend legend(boolean marked) {
        OrganizationSign sign =
                new OrganizationSign(Color.RED, Hatch.PLAIN, MarkerShape.values()[0], false);
        return new Legend(
                List.of(
                        Legend.Entry.organization(
                                "Southern Cartel",
                                Subject.organization("southern"),
                                Optional.of(
                                        new Legend.OrganizationSwatch(
                                                sign, true, marked, false)))));
    }
}
