package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Entries;
import org.plazaatlas.dossier.line.Homicides;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.reading.Grades;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source, and everything in the atlas that rests on it. */
final class SourceDossier {

    private final Source source;
    private final Reading reading;
    private final Lines lines;
    private final AtlasContents contents;
    private final Entries entries;

    SourceDossier(Source source, Reading reading) {
        this.source = source;
        this.reading = reading;
        lines = new Lines(reading);
        contents = reading.atlas().contents();
        entries = new Entries(reading);
    }

    Dossier write() {
        List<Section> resting = resting();
        int count = resting.stream().mapToInt(section -> section.entries().size()).sum();
        List<Section> sections = new ArrayList<>();
        sections.add(about(count));
        sections.addAll(resting);
        return new Dossier(
                Subject.source(source.id()),
                source.title(),
                Reading.joined(
                        source.author(),
                        source.publisher(),
                        source.published().map(reading.dates()::on).orElse(""),
                        reading.say(source.kind())),
                sections);
    }

    private Section about(int count) {
        List<Entry> about = new ArrayList<>();
        add(about, "source.author", source.author());
        add(about, "source.publisher", source.publisher());
        add(
                about,
                "source.published",
                source.published().map(reading.dates()::on).orElse(reading.say("source.undated")));
        add(about, "source.kind", reading.say(source.kind()));
        add(about, "grade.name", new Grades(reading).of(source));
        add(about, "source.id", source.id());
        add(about, "source.note", reading.text(source.note()));
        if (!source.url().isEmpty()) {
            about.add(new Address(source.url()));
        }
        about.add(
                new Paragraph(
                        count == 0
                                ? reading.say("source.none")
                                : reading.say("source.count", count),
                        List.of()));
        return new Section(reading.say("heading.about"), about);
    }

    private void add(List<Entry> about, String nameKey, String value) {
        if (!value.isEmpty()) {
            about.add(new Fact(reading.say(nameKey), value, List.of()));
        }
    }

    private List<Section> resting() {
        return Stream.concat(
                        claims(),
                        Stream.of(
                                        section("heading.source.organizations", organizations()),
                                        section("heading.source.relations", relations()),
                                        section("heading.source.events", events()),
                                        section("heading.source.cities", cities()),
                                        section("heading.source.homicides", homicides()),
                                        section("heading.source.figures", figures()),
                                        section("heading.source.presidencies", presidencies()),
                                        section("heading.source.glossary", glossary()),
                                        section("heading.source.founding", foundingFacts()))
                                .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Section> section(String headingKey, List<? extends Entry> found) {
        return Lines.section(reading.say(headingKey, found.size()), found);
    }

    /** A section for each organization, the one with the most claims first. */
    private Stream<Section> claims() {
        Map<String, List<Claim>> byOrganization =
                contents.claims().stream()
                        .filter(claim -> claim.sourceId().equals(source.id()))
                        .collect(
                                Collectors.groupingBy(
                                        Claim::organizationId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byOrganization.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .map(
                        e ->
                                new Section(
                                        reading.say(
                                                "heading.source.claims",
                                                reading.organization(e.getKey()),
                                                e.getValue().size()),
                                        List.copyOf(lines.claimsOfOne(e.getValue()))));
    }

    private List<Link> organizations() {
        return contents.organizations().stream()
                .filter(o -> o.sourceIds().contains(source.id()))
                .map(this::organization)
                .toList();
    }

    private Link organization(Organization organization) {
        return lines.organization(organization, reading.say(organization.kind()), List.of());
    }

    private List<Link> relations() {
        return contents.relations().stream()
                .filter(relation -> relation.sourceId().equals(source.id()))
                .map(this::relation)
                .toList();
    }

    private Link relation(Relation relation) {
        return new Link(
                Subject.organization(relation.firstId()),
                reading.say(
                        "relation." + relation.kind().name(),
                        reading.organization(relation.firstId()),
                        reading.organization(relation.secondId())),
                Reading.joined(
                        reading.dates().span(relation.validTime()),
                        reading.text(relation.locator()),
                        reading.text(relation.note())),
                Optional.of(relation.firstId()),
                List.of());
    }

    private List<Link> events() {
        return lines.events(
                contents.events().stream().filter(event -> event.sourceId().equals(source.id())));
    }

    private List<Link> cities() {
        return contents.cities().stream()
                .filter(city -> city.sourceIds().contains(source.id()))
                .sorted(lines.citiesInOrder())
                .map(lines::city)
                .toList();
    }

    private List<Link> homicides() {
        Homicides figures = new Homicides(reading);
        return contents.homicides().stream()
                .filter(count -> count.sourceId().equals(source.id()))
                .sorted(Comparator.comparingInt(HomicideCount::year).reversed())
                .map(
                        count ->
                                lines.state(
                                        count.stateCode(),
                                        Reading.joined(
                                                Integer.toString(count.year()),
                                                figures.figures(count),
                                                reading.text(count.locator())),
                                        List.of()))
                .toList();
    }

    private List<Entry> figures() {
        return entries.of(
                contents.nationalFigures().stream()
                        .filter(figure -> figure.sourceId().equals(source.id()))
                        .map(entries::figure));
    }

    private List<Entry> presidencies() {
        return entries.of(
                contents.presidencies().stream()
                        .filter(presidency -> presidency.sourceIds().contains(source.id()))
                        .map(entries::presidency));
    }

    private List<Entry> glossary() {
        return entries.of(
                contents.glossary().stream()
                        .filter(term -> term.sourceId().equals(source.id()))
                        .map(entries::term));
    }

    private List<Entry> foundingFacts() {
        return entries.of(
                contents.foundingFacts().stream()
                        .filter(fact -> fact.sourceId().equals(source.id()))
                        .map(entries::foundingFact));
    }
}
