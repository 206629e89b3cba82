package org.plazaatlas.briefing.checks;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for claims and events of a picture whose source is not in the atlas. */
record SourceCheck(Atlas atlas, FindingWords wording) {

    /**
     * @param sourceIds the sources that the picture uses, including those of events
     */
    Optional<PictureFinding> of(Collection<Claim> claims, Collection<String> sourceIds) {
        Set<String> missing = new HashSet<>(sourceIds);
        missing.removeIf(id -> atlas.source(id).isPresent());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Subject> subjects = new ArrayList<>();
        claims.stream()
                .filter(claim -> missing.contains(claim.sourceId()))
                .sorted(Comparator.comparing(Claim::id))
                .forEach(claim -> subjects.add(Subject.claim(claim.id())));
        atlas.contents().events().stream()
                .filter(event -> missing.contains(event.sourceId()))
                .map(Event::id)
                .forEach(id -> subjects.add(Subject.event(id)));
        return Optional.of(finding(subjects, missing));
    }

    private PictureFinding finding(List<Subject> subjects, Set<String> missing) {
        List<Text> ids = missing.stream().sorted().map(this::quoted).toList();
        return wording.finding(
                Kind.MISSING_SOURCE,
                wording.text("MISSING_SOURCE.what", subjects.size()),
                wording.text("sources", wording.list(ids), wording.list(names(subjects))),
                subjects);
    }

    private List<Text> names(List<Subject> subjects) {
        return subjects.stream().map(wording::name).toList();
    }

    private Text quoted(String id) {
        return id.isBlank() ? wording.text("noSource") : Text.same(id);
    }
}
