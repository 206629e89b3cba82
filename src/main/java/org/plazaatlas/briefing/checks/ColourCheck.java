package org.plazaatlas.briefing.checks;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.cartography.topic.ColourConfusion;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Subject;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for organizations of one picture that some readers can't tell apart, neither by colour nor
 * by texture: one finding for each way of seeing.
 */
record ColourCheck(FindingWords wording) {

    List<PictureFinding> of(List<ColourConfusion> pairs) {
        return pairs.stream()
                .collect(
                        groupingBy(
                                ColourConfusion::vision,
                                () -> new EnumMap<>(ColourVision.class),
                                collectingAndThen(toList(), this::finding)))
                .values()
                .stream()
                .toList();
    }

    private PictureFinding finding(List<ColourConfusion> pairs) {
        ColourVision vision = pairs.getFirst().vision();
        return new PictureFinding(
                vision == ColourVision.GREYSCALE ? Kind.GREYS : Kind.COLOURS,
                wording.text("COLOURS.what", wording.word(vision), pairs.size()),
                wording.list(pairs.stream().map(this::pair).toList()),
                wording.text("COLOURS.meaning"),
                wording.text("COLOURS.advice"),
                subjects(pairs));
    }

    private Text pair(ColourConfusion pair) {
        return wording.text(
                "pair",
                wording.name(Subject.organization(pair.firstId())),
                wording.name(Subject.organization(pair.secondId())));
    }

    private static List<Subject> subjects(List<ColourConfusion> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.firstId(), pair.secondId()))
                .distinct()
                .map(Subject::organization)
                .toList();
    }
}
