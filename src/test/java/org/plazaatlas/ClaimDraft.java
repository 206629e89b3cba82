package org.plazaatlas;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;

import java.util.Optional;
import java.util.Set;

/** A claim that is being described; what is not said keeps its default. */
public final class ClaimDraft {

    private final String id;
    private final String organizationId;
    private Area area = Area.States.of("01");
    private Level level = Level.DOMINANT;
    private String from = "";
    private String to = "";
    private String evidence = "";
    private Confidence confidence = Confidence.HIGH;
    private String sourceId = "informe";
    private Optional<Credibility> credibility = Optional.empty();

    ClaimDraft(String id, String organizationId) {
        this.id = id;
        this.organizationId = organizationId;
    }

    public ClaimDraft dominantIn(String... stateCodes) {
        return dominantIn(new Area.States(Set.of(stateCodes)));
    }

    public ClaimDraft dominantIn(Area place) {
        area = place;
        level = Level.DOMINANT;
        return this;
    }

    public ClaimDraft presentIn(String... stateCodes) {
        return presentIn(new Area.States(Set.of(stateCodes)));
    }

    public ClaimDraft presentIn(Area place) {
        area = place;
        level = Level.PRESENCE;
        return this;
    }

    public ClaimDraft from(String date) {
        from = date;
        return this;
    }

    public ClaimDraft to(String date) {
        to = date;
        return this;
    }

    /** The evidence's date; without it that of the start, or 2020. */
    public ClaimDraft evidence(String date) {
        evidence = date;
        return this;
    }

    public ClaimDraft confidence(Confidence changed) {
        confidence = changed;
        return this;
    }

    public ClaimDraft source(String changed) {
        sourceId = changed;
        return this;
    }

    public ClaimDraft credibility(Credibility grade) {
        credibility = Optional.of(grade);
        return this;
    }

    public Claim build() {
        String start = from.isEmpty() ? "2020" : from;
        return new Claim(
                id,
                organizationId,
                area,
                level,
                TinyAtlas.validTime(from, to),
                PartialDate.parse(evidence.isEmpty() ? start : evidence),
                confidence,
                credibility,
                sourceId,
                new Text("p. 1", "p. 1"),
                Text.EMPTY);
    }
}
