package org.plazaatlas.briefing.carried;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.store.file.Sha256;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Identifies one state of an atlas: its title, counts and time span, and a digest of its records.
 *
 * @param es title in Spanish
 * @param en title in English
 * @param from first day of its time span, as yyyy-mm-dd
 * @param to the day after the last day of its time span
 * @param fingerprint of organizations, relations, claims, events, cities and sources, then of
 *     disputes, incidents, homicides of cities, regions of conflict and large tables if there are
 *     any, as {@link FingerprintText} writes them (SHA-256, hexadecimal); outlines do not count
 */
public record AtlasFingerprint(
        String es,
        String en,
        int organizations,
        int claims,
        int events,
        int sources,
        String from,
        String to,
        String fingerprint) {

    private static final JsonField<AtlasFingerprint, String> ES =
            JsonField.required("es", JsonType.TEXT, AtlasFingerprint::es);
    private static final JsonField<AtlasFingerprint, String> EN =
            JsonField.required("en", JsonType.TEXT, AtlasFingerprint::en);
    private static final JsonField<AtlasFingerprint, Integer> ORGANIZATIONS =
            JsonField.required(
                    "organizations", JsonType.WHOLE_NUMBER, AtlasFingerprint::organizations);
    private static final JsonField<AtlasFingerprint, Integer> CLAIMS =
            JsonField.required("claims", JsonType.WHOLE_NUMBER, AtlasFingerprint::claims);
    private static final JsonField<AtlasFingerprint, Integer> EVENTS =
            JsonField.required("events", JsonType.WHOLE_NUMBER, AtlasFingerprint::events);
    private static final JsonField<AtlasFingerprint, Integer> SOURCES =
            JsonField.required("sources", JsonType.WHOLE_NUMBER, AtlasFingerprint::sources);
    private static final JsonField<AtlasFingerprint, String> FROM =
            JsonField.required("from", JsonType.TEXT, AtlasFingerprint::from);
    private static final JsonField<AtlasFingerprint, String> TO =
            JsonField.required("to", JsonType.TEXT, AtlasFingerprint::to);
    private static final JsonField<AtlasFingerprint, String> FINGERPRINT =
            JsonField.required("fingerprint", JsonType.TEXT, AtlasFingerprint::fingerprint);

    static final JsonType<AtlasFingerprint> JSON =
            new JsonRecord<>(
                            List.of(
                                    ES,
                                    EN,
                                    ORGANIZATIONS,
                                    CLAIMS,
                                    EVENTS,
                                    SOURCES,
                                    FROM,
                                    TO,
                                    FINGERPRINT),
                            f ->
                                    new AtlasFingerprint(
                                            ES.in(f),
                                            EN.in(f),
                                            ORGANIZATIONS.in(f),
                                            CLAIMS.in(f),
                                            EVENTS.in(f),
                                            SOURCES.in(f),
                                            FROM.in(f),
                                            TO.in(f),
                                            FINGERPRINT.in(f)))
                    .type();

    public static AtlasFingerprint of(Atlas atlas) {
        AtlasContents all = atlas.contents();
        return new AtlasFingerprint(
                all.title().es(),
                all.title().en(),
                all.organizations().size(),
                all.claims().size(),
                all.events().size(),
                all.sources().size(),
                all.timeSpan().from().toString(),
                all.timeSpan().to().toString(),
                fingerprint(all));
    }

    private static String fingerprint(AtlasContents all) {
        Stream<String> texts =
                Stream.of(
                                all.organizations().stream().map(FingerprintText::of),
                                all.relations().stream().map(FingerprintText::of),
                                all.claims().stream().map(FingerprintText::of),
                                all.events().stream().map(FingerprintText::of),
                                all.cities().stream().map(FingerprintText::of),
                                all.sources().stream().map(FingerprintText::of),
                                all.disputes().stream().map(FingerprintText::of),
                                all.incidentSeries().stream().map(FingerprintText::of),
                                all.cityHomicides().stream().map(FingerprintText::of),
                                all.conflictRegions().stream().map(FingerprintText::of),
                                FingerprintText.of(all.later()))
                        .flatMap(records -> records);
        return HexFormat.of().formatHex(Sha256.of(texts));
    }

    /**
     * The differences between this atlas and another one, one sentence each; empty if all that is
     * compared is equal. {@link org.plazaatlas.workspace.FittedView} names what a view refers to
     * and the other atlas lacks.
     */
    public List<Text> differences(AtlasFingerprint now) {
        List<Text> found = new ArrayList<>();
        add(found, "differs.title", new Text(es, en), new Text(now.es, now.en));
        add(found, "differs.organizations", organizations, now.organizations);
        add(found, "differs.claims", claims, now.claims);
        add(found, "differs.events", events, now.events);
        add(found, "differs.sources", sources, now.sources);
        add(found, "differs.from", from, now.from);
        add(found, "differs.to", to, now.to);
        if (found.isEmpty() && !fingerprint.equals(now.fingerprint)) {
            found.add(BriefingWords.both("differs.contents"));
        }
        return found;
    }

    private static void add(List<Text> found, String key, Object then, Object now) {
        if (!then.equals(now)) {
            found.add(BriefingWords.both(key, then, now));
        }
    }
}
