package org.plazaatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, ,, /home/ana/.config/plaza-atlas, /home/ana/.local/share/plaza-atlas",
        "Linux, XDG_CONFIG_HOME, /x, /x/plaza-atlas, /home/ana/.local/share/plaza-atlas",
        "Linux, XDG_DATA_HOME, /x, /home/ana/.config/plaza-atlas, /x/plaza-atlas",
        "Mac OS X, ,, /home/ana/Library/Application Support/Plaza Atlas,"
                + " /home/ana/Library/Application Support/Plaza Atlas",
        "Windows 11, APPDATA, /roaming, /roaming/Plaza Atlas, /roaming/Plaza Atlas"
    })
    void lieWhereTheOperatingSystemWantsThem(
            String system, String variable, String value, String settings, String data) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
        UserFolders folders = new UserFolders(system, Path.of("/home/ana"), environment);
        assertThat(folders.settings()).isEqualTo(Path.of(settings));
        assertThat(folders.data()).isEqualTo(Path.of(data));
    }
}
