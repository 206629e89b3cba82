package org.plazaatlas.dossier.reading;

import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.util.Optional;
import java.util.stream.Collectors;

/** The names of subjects in one language. */
public final class SubjectNames {

    private final Atlas atlas;
    private final Language language;
    private final Words words;

    public SubjectNames(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        words = Words.of(SubjectNames.class, language);
    }

    /** The name of a subject; its id if the atlas does not know it. */
    public String of(Subject subject) {
        return known(subject).orElse(subject.id());
    }

    private Optional<String> known(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case COUNTRY -> Optional.of(in(atlas.contents().title()));
            case STATE -> atlas.state(id).map(State::name).map(this::in);
            case ORGANIZATION -> atlas.organization(id).map(Organization::name).map(this::in);
            case CITY -> atlas.city(id).map(City::name).map(this::in);
            case MUNICIPALITY -> atlas.gazetteer().withCode(id).map(Municipality::name);
            case EVENT -> atlas.event(id).map(Event::title).map(this::in);
            case INCIDENT -> atlas.incident(id).map(this::incident).or(() -> ownIncident(id));
            case TURF ->
                    Optional.of(
                            subject.parties().stream()
                                    .map(this::shortName)
                                    .collect(Collectors.joining(" / ")));
            case CLAIM -> atlas.claim(id).map(this::claim);
            case SOURCE -> atlas.source(id).map(Source::title);
            case GLOSSARY -> orList("glossary.title", atlas.term(id).map(GlossaryTerm::term));
            case NATIONAL_FIGURES ->
                    orList("national.title", atlas.nationalFigure(id).map(NationalFigure::title));
            case STUDIES -> Optional.of(words.get("studies.title"));
            case FOUNDING_DOCUMENTS ->
                    orList("founding.title", atlas.foundingFact(id).map(FoundingFact::fact));
        };
    }

    private Optional<String> ownIncident(String id) {
        return OwnIncidentKey.parse(id).map(key -> words.get("incident.own", key.file(), key.id()));
    }

    private String incident(Incident incident) {
        String place = incident.place().isEmpty() ? incident.municipality() : incident.place();
        String day = PartialDate.of(incident.days().from()).in(language);
        return place.isEmpty() ? day : place + ", " + day;
    }

    /** The abbreviation where the press uses one, else the name. */
    private String shortName(String organizationId) {
        return atlas.organization(organizationId)
                .map(Organization::shortName)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> of(Subject.organization(organizationId)));
    }

    private Optional<String> orList(String listKey, Optional<Text> entry) {
        return Optional.of(entry.map(this::in).orElseGet(() -> words.get(listKey)));
    }

    private String claim(Claim claim) {
        return DossierContext.joined(
                of(Subject.organization(claim.organizationId())),
                words.of(claim.level()),
                area(claim.area()));
    }

    private String area(Area area) {
        return switch (area) {
            case Area.States(var codes) ->
                    codes.stream()
                            .map(code -> of(Subject.state(code)))
                            .collect(Collectors.joining(", "));
            case Area.Municipality(var code, var name) ->
                    words.get("area.municipality", name, of(Subject.state(code)));
            case Area.Circle _ -> words.get("area.circle.short");
            case Area.Polygon _ -> words.get("area.polygon.short");
        };
    }

    private String in(Text text) {
        return text.in(language);
    }
}
