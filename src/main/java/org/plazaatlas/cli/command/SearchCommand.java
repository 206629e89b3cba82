package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.SubjectIds;
import org.plazaatlas.dossier.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code plaza search}: finds subjects by words. Each line begins with the id that {@code plaza
 * show} accepts.
 */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_HITS = 25;

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "parameter.words")
    private List<String> words;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        String query = String.join(" ", words);
        List<Search.Hit> hits =
                new Search(reader.atlas(folder.path())).find(query, reader.language(), MOST_HITS);
        PrintWriter out = spec.commandLine().getOut();
        if (hits.isEmpty()) {
            out.println(reader.say("search.nothing", query));
        }
        hits.forEach(
                hit ->
                        out.printf(
                                "%s%n    %s · %s%n",
                                SubjectIds.of(hit.subject()), hit.title(), hit.detail()));
        return 0;
    }
}
