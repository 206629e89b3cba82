package org.plazaatlas.desktop.piece;

import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.View;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What a step of composing changed, by which it is named when it can be undone. */
public enum PieceChange {
    TITLE(ofDesign(PlateDesign::title)),
    SUBTITLE(ofDesign(PlateDesign::subtitle)),
    HANDLING(ofDesign(PlateDesign::handling)),
    PAGE(moment -> moment.choices().size()),
    FORMAT(moment -> moment.choices().format()),
    STYLE(ofDesign(PlateDesign::style)),
    TYPE_SCALE(ofDesign(PlateDesign::typeScale)),
    LOGO(moment -> moment.choices().logo()),
    LEGEND_PLACE(ofDesign(PlateDesign::legendPlace)),
    LEGEND_ROWS(ofDesign(PlateDesign::legendRows)),
    INSET_PLACE(ofDesign(PlateDesign::insetPlace)),
    PARTS(ofDesign(PlateDesign::parts)),
    SUBJECT(ofMessage(MapMessage::subject)),
    CALL_OUTS(ofMessage(MapMessage::callOuts)),
    NAMES(ofMessage(MapMessage::namesOrganizations)),
    LABEL_SIZE(ofMessage(MapMessage::labelSize)),
    DATE(ofView(View::date)),
    WINDOW(ofView(View::window)),
    PLACE(ofView(View::extent)),
    ORGANIZATIONS(ofView(View::hiddenOrganizations)),
    THEME(ofView(View::theme)),
    LANGUAGE(ofView(View::language)),
    /** Several things at once, or something of the view that the composer does not offer. */
    SEVERAL(_ -> "");

    private final Function<Moment, Object> part;

    PieceChange(Function<Moment, Object> part) {
        this.part = part;
    }

    /** A piece and the view that it shows, its own or the window's. */
    public record Moment(PlateChoices choices, View view) {}

    private static Function<Moment, Object> ofDesign(Function<PlateDesign, Object> part) {
        return moment -> part.apply(moment.choices().design());
    }

    private static Function<Moment, Object> ofMessage(Function<MapMessage, Object> part) {
        return ofDesign(design -> part.apply(design.message()));
    }

    private static Function<Moment, Object> ofView(Function<View, Object> part) {
        return moment -> part.apply(moment.view());
    }

    /** What differs between two moments of a piece. */
    public static PieceChange between(Moment before, Moment after) {
        Set<PieceChange> changed = EnumSet.noneOf(PieceChange.class);
        for (PieceChange change : values()) {
            if (!Objects.equals(change.part.apply(before), change.part.apply(after))) {
                changed.add(change);
            }
        }
        if (changed.contains(PLACE)) {
            changed.remove(SUBJECT); // a place brings its subject along
        }
        return changed.size() == 1 ? changed.iterator().next() : SEVERAL;
    }

    /** Whether it is typed letter by letter, which makes one step. */
    public boolean isTyped() {
        return this == TITLE || this == SUBTITLE || this == HANDLING;
    }
}
