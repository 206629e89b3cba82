package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the list of what the analyst says.
 *
 * @param id of the own record, or of the record that is objected to
 * @param reason of an objection; may be empty
 */
record ListedRecord(OwnKind kind, String id, Doing doing, Text name, String reason) {

    /** What the analyst does. */
    enum Doing {
        ADDED,
        CORRECTED,
        DISPUTED,
        HIDDEN;

        /** Whether a record of the atlas is objected to. */
        boolean isObjection() {
            return this == DISPUTED || this == HIDDEN;
        }
    }

    /** The subject by which the window selects it; a relation has none. */
    Optional<Subject> subject() {
        return switch (kind) {
            case CLAIM -> Optional.of(Subject.claim(id));
            case EVENT -> Optional.of(Subject.event(id));
            case SOURCE -> Optional.of(Subject.source(id));
            case RELATION -> Optional.empty();
        };
    }

    /** All that is said, the newest of each kind first. */
    static List<ListedRecord> of(OwnRecords own, Atlas keepers, RecordNames names) {
        List<ListedRecord> listed = new ArrayList<>();
        for (Claim claim : own.claims().reversed()) {
            listed.add(own(OwnKind.CLAIM, claim.id(), names.of(claim), isClaim(claim, keepers)));
        }
        for (Event event : own.events().reversed()) {
            boolean corrects = keepers.event(corrected(event.id())).isPresent();
            listed.add(own(OwnKind.EVENT, event.id(), event.title(), corrects));
        }
        for (Relation relation : own.relations().reversed()) {
            String id = Objection.idOf(relation);
            listed.add(own(OwnKind.RELATION, id, names.of(relation), false));
        }
        for (Source source : own.sources().reversed()) {
            boolean corrects = keepers.source(corrected(source.id())).isPresent();
            listed.add(own(OwnKind.SOURCE, source.id(), Text.same(source.title()), corrects));
        }
        for (Objection objection : own.objections().reversed()) {
            listed.add(
                    new ListedRecord(
                            objection.kind(),
                            objection.id(),
                            objection.hides() ? Doing.HIDDEN : Doing.DISPUTED,
                            name(objection, keepers, names),
                            objection.reason()));
        }
        return listed;
    }

    private static boolean isClaim(Claim claim, Atlas keepers) {
        return keepers.claim(corrected(claim.id())).isPresent();
    }

    private static ListedRecord own(OwnKind kind, String id, Text name, boolean corrects) {
        return new ListedRecord(kind, id, corrects ? Doing.CORRECTED : Doing.ADDED, name, "");
    }

    /** The id of the record of the atlas whose place one with this id takes. */
    private static String corrected(String id) {
        return id.startsWith(OwnRecords.MARK) ? id.substring(OwnRecords.MARK.length()) : id;
    }

    /** The name of what is objected to; its id if the atlas has it no more. */
    private static Text name(Objection objection, Atlas keepers, RecordNames names) {
        String id = objection.id();
        Optional<Text> name =
                switch (objection.kind()) {
                    case CLAIM -> keepers.claim(id).map(names::of);
                    case EVENT -> keepers.event(id).map(Event::title);
                    case SOURCE -> keepers.source(id).map(Source::title).map(Text::same);
                    case RELATION ->
                            keepers.contents().relations().stream()
                                    .filter(relation -> Objection.idOf(relation).equals(id))
                                    .findFirst()
                                    .map(names::of);
                };
        return name.orElseGet(() -> Text.same(id));
    }
}
