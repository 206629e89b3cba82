package org.plazaatlas.desktop.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.workspace.UserFolders;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The file that keeps the settings. It is replaced as a whole or not at all; a missing or damaged
 * one counts as a first run, and one that can't be written costs no more than the memory.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file where the conventions of the operating system want it. */
    public static SettingsFile ofUser() {
        return new SettingsFile(UserFolders.ofUser().settings().resolve("window.json"));
    }

    /** What was remembered, or the given settings of a first run. */
    public Settings read(Settings firstRun) {
        try {
            Settings read = GSON.fromJson(Files.readString(file), Settings.class);
            return read == null ? firstRun : read;
        } catch (NoSuchFileException _) {
            return firstRun;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, file + " is not usable; the window starts afresh", e);
            return firstRun;
        }
    }

    void write(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            byte[] json = GSON.toJson(settings).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, out -> out.write(json));
        } catch (IOException e) {
            LOG.log(Level.WARNING, file + " could not be written; nothing is remembered", e);
        }
    }
}
