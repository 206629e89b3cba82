package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.DisputeLines;
import org.plazaatlas.dossier.line.HomicideSection;
import org.plazaatlas.dossier.line.ListEntries;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.GradeWords;
import org.plazaatlas.dossier.reading.HomicideFigure;
import org.plazaatlas.dossier.reading.RelationWords;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.CityHomicideCount;
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

/** A source and everything in the atlas that rests on it. */
final class SourceDossier {

    private final Source source;
    private final DossierContext context;
    private final SubjectLinks links;
    private final AtlasContents contents;
    private final ListEntries entries;

    SourceDossier(Source source, DossierContext context) {
        this.source = source;
        this.context = context;
        links = new SubjectLinks(context);
        contents = context.atlas().contents();
        entries = new ListEntries(context);
    }

    Dossier write() {
        List<Section> resting = resting();
        int count = resting.stream().mapToInt(section -> section.entries().size()).sum();
        List<Section> sections = new ArrayList<>();
        sections.add(about(count));
        sections.addAll(resting);
        return new Dossier(
                Subject.source(source.id()), source.title(), links.imprint(source), sections);
    }

    private Section about(int count) {
        List<Entry> about = new ArrayList<>();
        add(about, "source.author", source.author());
        add(about, "source.publisher", context.text(source.publisher()));
        add(
                about,
                "source.published",
                source.published().map(context.dates()::on).orElse(context.say("source.undated")));
        add(about, "source.kind", context.say(source.kind()));
        add(about, "source.tier", tier());
        add(about, "source.origin", source.origin().equals(source.id()) ? "" : source.origin());
        add(about, "grade.name", new GradeWords(context).of(source));
        add(about, "source.id", source.id());
        add(about, "source.note", context.text(source.note()));
        if (!source.url().isEmpty()) {
            about.add(new Address(source.url()));
        }
        about.add(
                new Paragraph(
                        count == 0
                                ? context.say("source.none")
                                : context.say("source.count", count),
                        List.of()));
        return new Section(context.say("heading.about"), about);
    }

    private String tier() {
        return DossierContext.joined(context.say(source.tier()), context.text(source.tierReason()));
    }

    private void add(List<Entry> about, String nameKey, String value) {
        if (!value.isEmpty()) {
            about.add(new Fact(context.say(nameKey), value, List.of()));
        }
    }

    private List<Section> resting() {
        return Stream.concat(
                        claims(),
                        Stream.of(
                                        section("heading.source.organizations", organizations()),
                                        section("heading.source.relations", relations()),
                                        section("heading.source.disputes", disputes()),
                                        section("heading.source.events", events()),
                                        section("heading.source.cities", cities()),
                                        section("heading.source.homicides", homicides()),
                                        section("heading.source.homicides.city", cityHomicides()),
                                        section("heading.source.figures", figures()),
                                        section("heading.source.presidencies", presidencies()),
                                        section("heading.source.glossary", glossary()),
                                        section("heading.source.founding", foundingFacts()))
                                .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Section> section(String headingKey, List<? extends Entry> found) {
        return SubjectLinks.section(context.say(headingKey, found.size()), found);
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
                                        context.say(
                                                "heading.source.claims",
                                                context.organization(e.getKey()),
                                                e.getValue().size()),
                                        List.copyOf(links.claimsOfOne(e.getValue()))));
    }

    private List<Link> organizations() {
        return contents.organizations().stream()
                .filter(o -> o.sourceIds().contains(source.id()))
                .map(this::organization)
                .toList();
    }

    private Link organization(Organization organization) {
        return links.organization(organization, context.say(organization.kind()), List.of());
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
                context.sentence(
                        context.say(
                                "relation." + relation.kind().name(),
                                context.theOrganization(relation.firstId()),
                                context.theOrganization(relation.secondId()))),
                DossierContext.joined(
                        context.dates().span(relation.validTime()),
                        context.text(relation.locator()),
                        new RelationWords(context).remark(relation)),
                Optional.of(relation.firstId()),
                List.of());
    }

    private List<Link> disputes() {
        return DisputeLines.toldBy(source.id(), context);
    }

    private List<Link> events() {
        return links.events(
                contents.events().stream().filter(event -> event.sourceId().equals(source.id())));
    }

    private List<Link> cities() {
        return contents.cities().stream()
                .filter(city -> city.sourceIds().contains(source.id()))
                .sorted(links.citiesInOrder())
                .map(links::city)
                .toList();
    }

    private List<Link> homicides() {
        HomicideSection figures = new HomicideSection(context);
        return contents.homicides().stream()
                .filter(count -> count.sourceId().equals(source.id()))
                .sorted(Comparator.comparingInt(HomicideCount::year).reversed())
                .map(
                        count ->
                                links.state(
                                        count.stateCode(),
                                        DossierContext.joined(
                                                Integer.toString(count.year()),
                                                context.say(count.basis()),
                                                figures.words(
                                                        HomicideFigure.of(count, context.atlas())),
                                                context.text(count.locator())),
                                        List.of()))
                .toList();
    }

    private List<Link> cityHomicides() {
        HomicideSection figures = new HomicideSection(context);
        return contents.cityHomicides().stream()
                .filter(count -> count.sourceId().equals(source.id()))
                .sorted(Comparator.comparingInt(CityHomicideCount::year).reversed())
                .map(
                        count ->
                                new Link(
                                        Subject.city(count.cityId()),
                                        cityName(count.cityId()),
                                        DossierContext.joined(
                                                Integer.toString(count.year()),
                                                context.say(count.basis()),
                                                figures.words(HomicideFigure.of(count)),
                                                context.text(count.locator()),
                                                context.text(count.note())),
                                        Optional.empty(),
                                        List.of()))
                .toList();
    }

    private String cityName(String id) {
        return context.atlas().city(id).map(city -> context.text(city.name())).orElse(id);
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
