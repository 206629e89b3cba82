package org.plazaatlas.briefing;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What tells one state of an atlas from another.
 *
 * @param es title in Spanish
 * @param en title in English
 * @param from first day of its time, as yyyy-mm-dd
 * @param to the day after its last
 * @param fingerprint of organizations, relations, claims, events, cities and sources (SHA-256,
 *     hexadecimal); outlines do not count
 */
public record CarriedAtlas(
        String es,
        String en,
        int organizations,
        int claims,
        int events,
        int sources,
        String from,
        String to,
        String fingerprint) {

    public static CarriedAtlas of(Atlas atlas) {
        AtlasContents all = atlas.contents();
        return new CarriedAtlas(
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

    /** Whether nothing was missing where it was read. */
    boolean isWhole() {
        return Stream.of(es, en, from, to, fingerprint).allMatch(Objects::nonNull);
    }

    private static String fingerprint(AtlasContents all) {
        MessageDigest digest = sha256();
        for (List<?> records :
                List.of(
                        all.organizations(),
                        all.relations(),
                        all.claims(),
                        all.events(),
                        all.cities(),
                        all.sources())) {
            records.forEach(
                    record -> digest.update(record.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * What differs between this atlas and another one, one sentence each; empty if nothing that is
     * compared does. Which ids of a view are missing {@link org.plazaatlas.workspace.FittedView}
     * tells.
     */
    public List<Text> differences(CarriedAtlas now) {
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
