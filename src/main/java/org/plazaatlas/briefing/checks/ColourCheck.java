package org.plazaatlas.briefing.checks;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.plazaatlas.briefing.checks.Finding.Kind;
import org.plazaatlas.cartography.ColourVision;
import org.plazaatlas.cartography.LookAlike;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Text;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for colours of one picture that some readers can't tell apart: one finding for each way of
 * seeing. Of greys only those are told of that no texture tells apart.
 */
record ColourCheck(Wording wording) {

    List<Finding> of(List<LookAlike> pairs) {
        return pairs.stream()
                .filter(pair -> pair.vision() != ColourVision.GREYSCALE || !pair.isToldOtherwise())
                .collect(
                        groupingBy(
                                LookAlike::vision,
                                () -> new EnumMap<>(ColourVision.class),
                                collectingAndThen(toList(), this::finding)))
                .values()
                .stream()
                .toList();
    }

    private Finding finding(List<LookAlike> pairs) {
        ColourVision vision = pairs.getFirst().vision();
        List<LookAlike> ordered = pairs.stream().sorted(comparing(ColourCheck::comfort)).toList();
        boolean harmless = ordered.getFirst().isToldOtherwise();
        Kind kind = vision == ColourVision.GREYSCALE ? Kind.GREYS : Kind.COLOURS;
        String outcome = harmless ? "harmless" : "lost";
        return new Finding(
                kind,
                wording.text("COLOURS.what", wording.word(vision), pairs.size()),
                wording.list(ordered.stream().map(this::pair).toList()),
                wording.text(outcome + ".meaning"),
                wording.text(outcome + ".advice"),
                subjects(ordered));
    }

    /** Stripes side by side come first, then zones apart, then those that a texture tells. */
    private static int comfort(LookAlike pair) {
        return pair.striped() ? 0 : pair.otherTexture() ? 2 : 1;
    }

    private Text pair(LookAlike pair) {
        String how = pair.striped() ? "striped" : pair.otherTexture() ? "textures" : "nothing";
        return wording.text(
                "pair." + how,
                wording.name(Subject.organization(pair.firstId())),
                wording.name(Subject.organization(pair.secondId())));
    }

    private static List<Subject> subjects(List<LookAlike> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.firstId(), pair.secondId()))
                .distinct()
                .map(Subject::organization)
                .toList();
    }
}
