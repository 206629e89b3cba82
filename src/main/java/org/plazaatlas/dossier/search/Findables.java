package org.plazaatlas.dossier.search;

import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that can be found in an atlas. Municipalities stand apart, since their table is read
 * only when somebody searches. The order of the kinds is that of hits with equal rank.
 */
final class Findables {

    private final Atlas atlas;
    private final SubjectNames spanish;
    private final SubjectNames english;

    private Findables(Atlas atlas) {
        this.atlas = atlas;
        spanish = new SubjectNames(atlas, Language.ES);
        english = new SubjectNames(atlas, Language.EN);
    }

    static List<Findable> of(Atlas atlas) {
        return new Findables(atlas).all();
    }

    /** The municipalities of the gazetteer, which is read for it. */
    static List<Findable> municipalities(Atlas atlas) {
        Findables findables = new Findables(atlas);
        return atlas.gazetteer().all().stream().map(findables::municipality).toList();
    }

    private Findable municipality(Municipality municipality) {
        return Findable.of(
                Subject.municipality(municipality.code()),
                Text.same(municipality.name()),
                name(Subject.state(municipality.stateCode())),
                Stream.of(municipality.code()),
                Stream.of());
    }

    private List<Findable> all() {
        AtlasContents contents = atlas.contents();
        return Stream.of(
                        contents.states().stream().map(this::state),
                        contents.organizations().stream().map(this::organization),
                        contents.cities().stream().map(this::city),
                        lists(),
                        contents.events().stream().map(this::event),
                        contents.glossary().stream().map(this::term),
                        contents.nationalFigures().stream().map(this::figure),
                        contents.foundingFacts().stream().map(this::foundingFact),
                        contents.sources().stream().map(this::source),
                        contents.claims().stream().map(this::claim))
                .flatMap(kind -> kind)
                .toList();
    }

    private Findable organization(Organization o) {
        Stream<String> names =
                Stream.concat(Stream.of(o.shortName(), o.id()), o.aliases().stream());
        return Findable.of(
                Subject.organization(o.id()), o.name(), Text.EMPTY, names, both(o.summary()));
    }

    private Findable state(State state) {
        return Findable.of(
                Subject.state(state.code()),
                state.name(),
                Text.EMPTY,
                Stream.of(state.isoCode(), state.code()),
                Stream.of(state.capital()));
    }

    private Findable city(City city) {
        Subject state = Subject.state(city.stateCode());
        return Findable.of(
                Subject.city(city.id()),
                city.name(),
                name(state),
                Stream.of(city.id()),
                Stream.of(city.municipality(), name(state).es(), name(state).en()));
    }

    /** The dossiers that are lists; they are found by their titles. */
    private Stream<Findable> lists() {
        return Stream.of(
                        Subject.Kind.COUNTRY,
                        Subject.Kind.NATIONAL_FIGURES,
                        Subject.Kind.GLOSSARY,
                        Subject.Kind.FOUNDING_DOCUMENTS,
                        Subject.Kind.STUDIES)
                .map(kind -> new Subject(kind, ""))
                .map(s -> Findable.of(s, name(s), Text.EMPTY, Stream.of(), Stream.of()));
    }

    private Findable event(Event event) {
        return Findable.of(
                Subject.event(event.id()),
                event.title(),
                date(event.start()),
                Stream.of(event.id()),
                Stream.of(both(event.summary()), both(event.place())).flatMap(texts -> texts));
    }

    private Findable term(GlossaryTerm term) {
        return Findable.of(
                Subject.term(term), term.term(), Text.EMPTY, Stream.of(), both(term.definition()));
    }

    private Findable figure(NationalFigure figure) {
        return Findable.of(
                new Subject(Subject.Kind.NATIONAL_FIGURES, figure.id()),
                figure.title(),
                date(figure.start()),
                Stream.of(figure.id()),
                Stream.of(both(figure.unit()), Stream.of(figure.value().toPlainString()))
                        .flatMap(texts -> texts));
    }

    private Findable foundingFact(FoundingFact fact) {
        return Findable.of(
                atlas.subject(fact),
                fact.fact(),
                name(Subject.source(fact.sourceId())),
                Stream.of(),
                Stream.of(both(fact.section()), both(fact.heldIn())).flatMap(texts -> texts));
    }

    private Findable source(Source source) {
        return Findable.of(
                Subject.source(source.id()),
                Text.same(source.title()),
                source.publisher(),
                Stream.of(source.id()),
                Stream.of(Stream.of(source.author(), source.url()), both(source.publisher()))
                        .flatMap(texts -> texts));
    }

    /** Claims are found only by their ids, since there are many. */
    private Findable claim(Claim claim) {
        Text title = name(Subject.claim(claim.id()));
        return new Findable(
                Subject.claim(claim.id()),
                title,
                Text.EMPTY,
                List.of(Findable.Name.of(claim.id())),
                SearchText.of(""));
    }

    private Text name(Subject subject) {
        return new Text(spanish.of(subject), english.of(subject));
    }

    private static Text date(PartialDate date) {
        return new Text(date.in(Language.ES), date.in(Language.EN));
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.es(), text.en());
    }
}
