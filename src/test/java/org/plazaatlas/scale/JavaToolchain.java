package org.plazaatlas.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a Java of another version on this machine: one that {@code scale.java.home} names, one of
 * Maven's {@code toolchains.xml}, or one where systems put them.
 */
final class JavaToolchain {

    private static final Pattern JDK_HOME = Pattern.compile("<jdkHome>\\s*(.*?)\\s*</jdkHome>");

    private static final List<String> FOLDERS =
            List.of("/usr/lib/jvm", "/opt/java", "/Library/Java/JavaVirtualMachines");

    private JavaToolchain() {}

    /**
     * The home of a Java.
     *
     * @throws IOException if there is none of that version
     */
    static Path of(int version) throws IOException {
        List<Path> candidates = new ArrayList<>();
        Optional.ofNullable(System.getProperty("scale.java.home"))
                .map(Path::of)
                .ifPresent(candidates::add);
        candidates.addAll(ofMaven());
        for (String folder : FOLDERS) {
            candidates.addAll(inside(Path.of(folder)));
        }
        for (Path candidate : candidates) {
            if (isVersion(candidate, version)) {
                return candidate;
            }
        }
        throw new IOException(
                "no Java %d found: name its home by -Dscale.java.home".formatted(version));
    }

    private static List<Path> ofMaven() throws IOException {
        Path toolchains = Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml");
        if (!Files.exists(toolchains)) {
            return List.of();
        }
        Matcher homes = JDK_HOME.matcher(Files.readString(toolchains));
        return homes.results().map(home -> Path.of(home.group(1))).toList();
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.flatMap(h -> Stream.of(h, h.resolve("Contents/Home"))).sorted().toList();
        }
    }

    /** Each Java has a file that tells its version. */
    private static boolean isVersion(Path home, int version) throws IOException {
        Path release = home.resolve("release");
        return Files.exists(release)
                && Files.isExecutable(home.resolve("bin/java"))
                && Files.readString(release).contains("JAVA_VERSION=\"" + version + ".");
    }
}
