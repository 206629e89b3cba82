package org.plazaatlas.cli.request;

import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapSubject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the options of {@code plaza export} for what a map is about, and where it says it. */
public record MessageOptionReader(OptionReader reader) {

    public static final String SUBJECT = "--subject";
    public static final String NAMES = "--names";
    public static final String CALL_OUTS = "--call-outs";
    public static final String LABEL_SIZE = "--label-size";
    public static final String LEGEND_ROWS = "--legend-rows";
    public static final String LEGEND_SECTIONS = "--legend-sections";

    private static final String NONE = "none";
    private static final String CHANGES = "changes";
    private static final String PAIR = "pair:";
    private static final String BOUNDARY = "boundary:";
    private static final String TURF = "turf:";
    private static final String ON_MAP = "map";
    private static final String IN_LEGEND = "legend";
    private static final String ALL = "all";

    /**
     * What a map is about: the id of a state, organization or city, {@code pair:} or {@code
     * boundary:} with two organizations, or {@code changes}; empty for {@code none}.
     *
     * @throws CommandException if the atlas has no such subject, or no map can be about it
     */
    public Optional<MapSubject> subject(String written, Atlas atlas) {
        return switch (written.strip()) {
            case NONE -> Optional.empty();
            case CHANGES -> Optional.of(MapSubject.CHANGES);
            case String id when id.startsWith(PAIR) ->
                    Optional.of(of(turf(id, PAIR, atlas), MapSubject.Kind.PAIR));
            case String id when id.startsWith(BOUNDARY) ->
                    Optional.of(of(turf(id, BOUNDARY, atlas), MapSubject.Kind.BOUNDARY));
            case String id -> Optional.of(mappable(id, reader.subject(atlas, id)));
        };
    }

    private Subject turf(String written, String prefix, Atlas atlas) {
        String id = TURF + written.substring(prefix.length());
        return new SubjectIds(atlas)
                .find(id)
                .orElseThrow(() -> reader.unknownSubject(atlas, id, TURF, prefix));
    }

    private MapSubject mappable(String written, Subject subject) {
        return switch (subject.kind()) {
            case STATE -> of(subject, MapSubject.Kind.STATE);
            case ORGANIZATION -> of(subject, MapSubject.Kind.ORGANIZATION);
            case CITY -> of(subject, MapSubject.Kind.CITY);
            case TURF -> of(subject, MapSubject.Kind.BOUNDARY);
            default -> throw CommandException.ofUsage(reader.say("subject.noPlace", written));
        };
    }

    private static MapSubject of(Subject subject, MapSubject.Kind kind) {
        return new MapSubject(kind, subject.id());
    }

    /** The state that {@code --extent} names; empty if it is a box or empty. */
    public Optional<MapSubject> subjectOfExtent(String written, Atlas atlas) {
        return written.contains(",")
                ? Optional.empty()
                : new SubjectIds(atlas).state(written).map(s -> MapSubject.state(s.code()));
    }

    /**
     * Whether organizations are named on the map, and not in the legend alone.
     *
     * @throws CommandException if it is neither of the two
     */
    public boolean areOnMap(String written) {
        return switch (written.strip()) {
            case ON_MAP -> true;
            case IN_LEGEND -> false;
            default -> throw CommandException.ofUsage(reader.say("names.unknown", written));
        };
    }

    /**
     * The events that are called out: a number of them, or their ids; a single empty text means
     * none.
     *
     * @throws CommandException if the number is malformed, there are too many, or the atlas has no
     *     such event
     */
    public CallOuts callOuts(List<String> written, Atlas atlas) {
        if (written.equals(List.of(""))) {
            return CallOuts.NONE;
        }
        if (written.size() > CallOuts.LIMIT) {
            throw malformed(String.join(",", written));
        }
        return written.size() == 1 && written.getFirst().matches("\\d+")
                ? CallOuts.weightiest(number(written.getFirst()))
                : CallOuts.of(written.stream().map(id -> event(id, atlas)).toList());
    }

    private int number(String written) {
        if (written.length() > 1 || Integer.parseInt(written) > CallOuts.LIMIT) {
            throw malformed(written);
        }
        return Integer.parseInt(written);
    }

    private CommandException malformed(String written) {
        return CommandException.ofUsage(reader.say("callOuts.malformed", written, CallOuts.LIMIT));
    }

    private String event(String written, Atlas atlas) {
        String id = written.strip();
        return new SubjectIds(atlas)
                .find(id.startsWith("event:") ? id : "event:" + id)
                .map(Subject::id)
                .orElseThrow(() -> reader.unknownSubject(atlas, id));
    }

    /**
     * How large the names on the map are.
     *
     * @throws CommandException if there is no such size
     */
    public LabelSize labelSize(String written) {
        return coded(LabelSize.values(), "labelSize.unknown", written);
    }

    /**
     * How many rows a legend has at most.
     *
     * @throws CommandException if it is neither {@code all} nor a number from 1
     */
    public int mostRows(String written) {
        if (written.strip().equals(ALL)) {
            return LegendRows.ALL.most();
        }
        if (!written.strip().matches("[1-9]\\d{0,3}")) {
            throw CommandException.ofUsage(reader.say("legendRows.malformed", written));
        }
        return Integer.parseInt(written.strip());
    }

    /**
     * The sections of the legend, in their order.
     *
     * @throws CommandException if there is no such section, or it was written twice
     */
    public List<Section> sections(List<String> written) {
        List<Section> sections =
                written.stream()
                        .map(s -> coded(Section.values(), "legendSections.unknown", s))
                        .toList();
        if (sections.stream().distinct().count() < sections.size()) {
            throw CommandException.ofUsage(
                    reader.say("legendSections.twice", String.join(",", written)));
        }
        return sections;
    }

    private <E extends Coded> E coded(E[] all, String unknown, String written) {
        return Arrays.stream(all)
                .filter(one -> spelled(one).equalsIgnoreCase(written.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.ofUsage(
                                        reader.say(
                                                unknown,
                                                written,
                                                Arrays.stream(all)
                                                        .map(MessageOptionReader::spelled)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static String spelled(Coded one) {
        return one.code().replace('_', '-');
    }
}
