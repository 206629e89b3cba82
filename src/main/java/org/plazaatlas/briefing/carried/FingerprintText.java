package org.plazaatlas.briefing.carried;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.ValidTime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Writes the records of an atlas as text for the fingerprint. Finished pieces contain the
 * fingerprint, so the text of a record must never change by a letter, even if its class or
 * components are renamed: all names in this class belong to the text. Its form is that in which
 * Java printed the records when the first pieces were made, so that these can still be compared.
 */
final class FingerprintText {

    private FingerprintText() {}

    static String of(Organization organization) {
        return record(
                "Organization",
                field("id", organization.id()),
                field("name", of(organization.name())),
                field("shortName", organization.shortName()),
                field("aliases", list(organization.aliases())),
                field("kind", of(organization.kind())),
                field("parentId", optional(organization.parentId())),
                field("activeFrom", date(organization.activeFrom())),
                field("activeTo", date(organization.activeTo())),
                field("designated", date(organization.designated())),
                field("summary", of(organization.summary())),
                field("sourceIds", list(organization.sourceIds())),
                field("colour", optional(organization.colour())));
    }

    static String of(Relation relation) {
        return record(
                "Relation",
                field("firstId", relation.firstId()),
                field("secondId", relation.secondId()),
                field("kind", of(relation.kind())),
                field("validTime", of(relation.validTime())),
                field("sourceId", relation.sourceId()),
                field("locator", of(relation.locator())),
                field("note", of(relation.note())));
    }

    static String of(Claim claim) {
        return record(
                "Claim",
                field("id", claim.id()),
                field("organizationId", claim.organizationId()),
                field("area", of(claim.area())),
                field("level", of(claim.level())),
                field("validTime", of(claim.validTime())),
                field("evidenceDate", of(claim.evidenceDate())),
                field("confidence", of(claim.confidence())),
                field("credibility", optional(claim.credibility().map(FingerprintText::of))),
                field("sourceId", claim.sourceId()),
                field("locator", of(claim.locator())),
                field("note", of(claim.note())));
    }

    static String of(Event event) {
        return record(
                "Event",
                field("id", event.id()),
                field("start", of(event.start())),
                field("end", date(event.end())),
                field("kind", of(event.kind())),
                field("title", of(event.title())),
                field("summary", of(event.summary())),
                field("place", of(event.place())),
                field("stateCode", optional(event.stateCode())),
                field("location", optional(event.location().map(FingerprintText::of))),
                field("organizationIds", list(event.organizationIds())),
                field("shock", Boolean.toString(event.shock())),
                field("sourceId", event.sourceId()),
                field("locator", of(event.locator())));
    }

    static String of(City city) {
        return record(
                "City",
                field("id", city.id()),
                field("name", of(city.name())),
                field("municipality", city.municipality()),
                field("stateCode", city.stateCode()),
                field("location", of(city.location())),
                field("population", of(city.population())),
                field("role", of(city.role())),
                field("note", of(city.note())),
                field("sourceIds", list(city.sourceIds())));
    }

    /** The letter of a grade is the one that the scale uses, not only the name of the constant. */
    static String of(Source source) {
        return record(
                "Source",
                field("id", source.id()),
                field("title", source.title()),
                field("author", source.author()),
                field("publisher", of(source.publisher())),
                field("published", date(source.published())),
                field("url", source.url()),
                field("kind", of(source.kind())),
                field("tier", source.tier().code()),
                field("origin", source.origin()),
                field("reliability", optional(source.reliability().map(Enum::name))),
                field("note", of(source.note())));
    }

    private static String of(Area area) {
        return switch (area) {
            case Area.States(var codes) -> record("States", field("codes", list(codes)));
            case Area.Municipality(var stateCode, var name) ->
                    record("Municipality", field("stateCode", stateCode), field("name", name));
            case Area.Circle(var centre, var radiusKm) ->
                    record("Circle", field("centre", of(centre)), field("radiusKm", of(radiusKm)));
        };
    }

    private static String of(Text text) {
        return record("Text", field("es", text.es()), field("en", text.en()));
    }

    private static String of(ValidTime time) {
        return record("ValidTime", field("from", date(time.from())), field("to", date(time.to())));
    }

    private static String of(LonLat place) {
        return record(
                "LonLat",
                field("longitude", of(place.longitude())),
                field("latitude", of(place.latitude())));
    }

    /** A date as it prints, in ISO 8601. */
    private static String of(PartialDate date) {
        return date.toString();
    }

    private static String of(Coded constant) {
        return constant.code().toUpperCase(Locale.ROOT);
    }

    private static String of(double number) {
        return Double.toString(number);
    }

    private static String of(OptionalInt number) {
        return number.isPresent() ? "OptionalInt[" + number.getAsInt() + "]" : "OptionalInt.empty";
    }

    private static String date(Optional<PartialDate> date) {
        return optional(date.map(FingerprintText::of));
    }

    private static String optional(Optional<String> value) {
        return value.map(text -> "Optional[" + text + "]").orElse("Optional.empty");
    }

    private static String list(Iterable<String> texts) {
        return "[" + String.join(", ", texts) + "]";
    }

    private static String field(String name, String value) {
        return name + "=" + value;
    }

    private static String record(String name, String... fields) {
        return List.of(fields).stream().collect(Collectors.joining(", ", name + "[", "]"));
    }
}
