package org.plazaatlas.cli.export;

import org.plazaatlas.cli.command.Shell;
import org.plazaatlas.store.maker.TinyFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code plaza export} on the tiny atlas folder: two states, two organizations. */
record TinyExport(Path atlas) {

    /** A small page, since most tests only want to know which one it is. */
    static final String SIZE = "--size=640x480";

    static TinyExport in(Path folder) throws Exception {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Path atlas = Files.createDirectories(folder.resolve("atlas"));
        return new TinyExport(TinyFolder.write(tables, atlas).path());
    }

    Shell.Result english(String... options) {
        return Shell.english(arguments(options));
    }

    Shell.Result spanish(String... options) {
        return Shell.spanish(arguments(options));
    }

    String[] arguments(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "--atlas=" + atlas));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }
}
