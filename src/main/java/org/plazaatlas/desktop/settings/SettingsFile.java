package org.plazaatlas.desktop.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import org.plazaatlas.language.Language;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.workspace.UserFolders;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The file of the settings. It is replaced completely or not at all. A missing or damaged file
 * counts as a first run, and a failure to write it is only logged: settings are never worth
 * stopping the user for.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file at the place that is customary on the operating system. */
    public static SettingsFile ofUser() {
        return new SettingsFile(UserFolders.ofUser().settings().resolve("window.json"));
    }

    /** The folder of the settings, in which other settings have files of their own. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** The stored settings, or the given ones if there are none. Never fails. */
    public Settings read(Settings firstRun) {
        FileProblems problems = new FileProblems(file.getFileName().toString());
        try {
            return JsonFile.objectIn(Files.readString(file), problems)
                    .map(json -> SettingsJson.RECORD.read(new JsonFields(json, problems)))
                    .orElse(firstRun);
        } catch (NoSuchFileException _) {
            return firstRun;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, file + " is not usable; the window starts afresh", e);
            return firstRun;
        } finally {
            problems.found().forEach(problem -> LOG.log(Level.WARNING, problem.in(Language.EN)));
        }
    }

    /** Stores the settings; a failure is logged. */
    void write(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            byte[] json =
                    GSON.toJson(SettingsJson.RECORD.written(settings))
                            .getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, out -> out.write(json));
        } catch (IOException e) {
            LOG.log(Level.WARNING, file + " could not be written; nothing is remembered", e);
        }
    }
}
