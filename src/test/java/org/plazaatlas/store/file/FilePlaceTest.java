package org.plazaatlas.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;

/** What a written file does to links, modes, pipes and whatever else stands at its place. */
@DisabledOnOs(OS.WINDOWS)
class FilePlaceTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void writeOldFile() throws IOException {
        file = Files.writeString(folder.resolve("a"), "old");
    }

    private static void write(Path file) throws IOException {
        WholeFile.write(file, out -> out.write('n'));
    }

    private static void writeTogether(Path file) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            Files.writeString(files.stage(file), "n");
            files.commit();
        }
    }

    @Test
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        Path within = Files.createDirectory(folder.resolve("within"));
        Path near = Files.createSymbolicLink(within.resolve("near"), Path.of("../a"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        write(far);
        assertThat(file).hasContent("n").isRegularFile();
        writeTogether(near);
        assertThat(far).isSymbolicLink();
        assertThat(near).isSymbolicLink();
        assertThat(FolderListing.of(within)).containsExactly(near);
    }

    @Test
    void aLinkToNothingGetsItsTarget() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("b"));
        write(link);
        assertThat(folder.resolve("b")).hasContent("n");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), link);
        assertThatThrownBy(() -> write(link)).hasMessage(link + ": its links lead in a circle");
    }

    @Test
    void theModeStays() throws IOException {
        for (String mode : new String[] {"rw-------", "rwxrwxrwx", "rw-rw-r--"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            write(file);
            assertThat(modeOf(file)).isEqualTo(mode);
            writeTogether(file);
            assertThat(modeOf(file)).isEqualTo(mode);
        }
    }

    @Test
    void nobodyCanReadAnUnfinishedFileWhoCannotReadTheOldOne() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        WholeFile.write(
                file,
                out -> {
                    for (Path beside : FolderListing.of(folder)) {
                        assertThat(modeOf(beside)).isEqualTo("rw-------");
                    }
                });
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void allNamesOfAFileGetItsNewContents() throws IOException {
        Path other = Files.createLink(folder.resolve("other"), file);
        write(file);
        assertThat(other).hasContent("n");
        writeTogether(file);
        assertThat(other).hasContent("n");
        assertThat(FolderListing.of(folder)).containsExactly(file, other);
    }

    @Test
    void aFileThatIsReplacedIsNeverWrittenInto() throws IOException {
        Path other = Files.createLink(folder.resolve("other"), file);
        String before = Files.readString(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.replace(file, out -> out.write('n'));
        assertThat(file).hasContent("n");
        assertThat(modeOf(file)).isEqualTo("rw-r-----");
        assertThat(other).hasContent(before);
        assertThat(FolderListing.of(folder)).containsExactly(file, other);
    }

    @Test
    void aPipeIsWrittenIntoAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));
        write(pipe);
        assertThat(read.get()).isEqualTo("n");
        CompletableFuture<String> again = CompletableFuture.supplyAsync(() -> read(pipe));
        writeTogether(pipe);
        assertThat(again.get()).isEqualTo("n");
        assertThat(FolderListing.of(folder)).containsExactly(file, pipe);
        assertThat(Files.readAttributes(pipe, "isOther")).containsValue(true);
    }

    private static String read(Path pipe) {
        try (var in = Files.newInputStream(pipe)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void aSocketIsRefusedAndStays() throws IOException {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertThatThrownBy(() -> write(socket))
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessageContaining("neither a file, a pipe nor a character device");
            assertThatThrownBy(() -> writeTogether(socket))
                    .isInstanceOf(UnwritableFileException.class);
            assertThat(socket).exists();
        }
    }

    @Test
    void anEmptyFolderKeepsItsModeAndALinkToItStays() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwx------"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), empty);
        WholeFolder.write(link, stage -> Files.writeString(stage.resolve("b"), "B"));
        assertThat(link).isSymbolicLink();
        assertThat(empty.resolve("b")).hasContent("B");
        assertThat(modeOf(empty)).isEqualTo("rwx------");
    }
}
