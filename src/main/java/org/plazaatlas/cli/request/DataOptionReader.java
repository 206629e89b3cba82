package org.plazaatlas.cli.request;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the options that the commands for data share. */
public record DataOptionReader(OptionReader reader) {

    private static final String KIND = "kind:";
    private static final String ORIGIN = "origin:";

    /**
     * One of the formats that a command can write.
     *
     * @param codes of the formats, with bars between, as the help of the command shows them
     * @throws CommandException if the text names none of them
     */
    public DataFormatOption format(String written, String codes) {
        List<String> possible = List.of(codes.split("\\|"));
        return Arrays.stream(DataFormatOption.values())
                .filter(format -> possible.contains(format.code()))
                .filter(format -> format.code().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.ofUsage(
                                        reader.say(
                                                "format.unknown",
                                                written,
                                                String.join(", ", possible))));
    }

    /** A view of the whole country on a day, as an account tells it. */
    public View view(LocalDate date, Account account, Atlas atlas) {
        return View.of(date, Extent.ofCountry(atlas), reader.language(), Theme.LIGHT)
                .withAccount(account);
    }

    /**
     * The sources whose claims count: ids of sources with commas between, {@code kind:} and a kind
     * of sources, or {@code origin:} and the body whose findings they pass on; everyone if nothing
     * is asked.
     *
     * @throws CommandException if the atlas has no such source or origin, or there is no such kind
     */
    public Attribution attribution(String written, Atlas atlas) {
        if (written == null) {
            return Attribution.EVERYONE;
        }
        if (written.toLowerCase(Locale.ROOT).startsWith(KIND)) {
            return new Attribution.SourcesOf(kind(written.substring(KIND.length())));
        }
        if (written.toLowerCase(Locale.ROOT).startsWith(ORIGIN)) {
            return origin(written.substring(ORIGIN.length()), atlas);
        }
        return Attribution.ofSources(
                Arrays.stream(written.split(","))
                        .map(String::strip)
                        .map(id -> sourceId(id, atlas))
                        .toList());
    }

    private String sourceId(String written, Atlas atlas) {
        return atlas.contents().sources().stream()
                .map(Source::id)
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> unknownSource(written, atlas));
    }

    private Attribution origin(String written, Atlas atlas) {
        return atlas.contents().sources().stream()
                .map(Source::origin)
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .map(Attribution.FromOrigin::new)
                .orElseThrow(
                        () ->
                                CommandException.ofInput(
                                        reader.say("source.unknown", ORIGIN + written)));
    }

    private SourceKind kind(String written) {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.ofUsage(
                                        reader.say("source.kind", written, kinds())));
    }

    private static String kinds() {
        return Arrays.stream(SourceKind.values())
                .map(kind -> KIND + kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private CommandException unknownSource(String written, Atlas atlas) {
        List<String> near = new SubjectIds(atlas).suggestedSources(written);
        return CommandException.ofInput(
                near.isEmpty()
                        ? reader.say("source.unknown", written)
                        : reader.say("source.unknown.near", written, String.join(", ", near)));
    }

    /**
     * The weights of contested share, boundary, rivals and shocks, separated by commas; the default
     * weights if nothing is asked.
     *
     * @throws CommandException if they are not four finite numbers of at least 0
     */
    public PressureWeights weights(String written) {
        if (written == null) {
            return PressureWeights.DEFAULT;
        }
        try {
            double[] weights =
                    Arrays.stream(written.split(",", -1))
                            .mapToDouble(part -> Double.parseDouble(part.strip()))
                            .toArray();
            if (weights.length == 4 && Arrays.stream(weights).allMatch(Double::isFinite)) {
                return new PressureWeights(weights[0], weights[1], weights[2], weights[3]);
            }
        } catch (IllegalArgumentException e) {
            // no number, or less than 0: refused below like any other text
        }
        throw CommandException.ofUsage(reader.say("weights.malformed", written));
    }

    /**
     * The topic of changes since a day.
     *
     * @throws CommandException if the day is malformed, outside the time span of the atlas or after
     *     {@code until}
     */
    public Topic.Changes changes(String option, String written, LocalDate until, Atlas atlas) {
        LocalDate since = reader.dateWithin(atlas, option, written);
        if (!DateRange.isInOrder(since, until)) {
            throw CommandException.ofUsage(
                    reader.say("dates.reversed", option, since.toString(), until.toString()));
        }
        return new Topic.Changes(since);
    }
}
