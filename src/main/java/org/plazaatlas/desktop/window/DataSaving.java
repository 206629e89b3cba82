package org.plazaatlas.desktop.window;

import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.briefing.data.LayerFeatures;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.PlainName;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Saves rows as data, in a file and a form that the user chooses.
 *
 * @param view what the window shows
 */
record DataSaving(Dialogs choosers, BackgroundSaving saving, FeatureTables features, View view) {

    /** Saves a table, with its shapes if it has some and the form of the file takes them. */
    void save(DataTable table) {
        List<DataFileFormat> forms =
                FeatureTables.hasShapes(table.id())
                        ? DataFileFormat.OF_FEATURES
                        : DataFileFormat.OF_TABLES;
        chooseDataFile(
                table.id(),
                forms,
                (form, file) -> {
                    if (form.hasShapes()) {
                        form.save(
                                features.of(table.id(), view).orElseThrow().of(table.rows()), file);
                    } else {
                        form.save(table, file);
                    }
                });
    }

    /** Saves features of an own layer. */
    void save(LayerFeatures its) {
        chooseDataFile(
                PlainName.of(its.name()),
                its.forms(),
                (form, file) -> {
                    if (form.hasShapes()) {
                        form.save(its.shapes(), file);
                    } else {
                        form.save(its.table(), file);
                    }
                });
    }

    /** Saves what the map is drawn from. */
    void saveMap() {
        chooseDataFile(
                FeatureTables.idOfMap(view),
                DataFileFormat.OF_FEATURES,
                (form, file) -> form.save(features.ofMap(view), file));
    }

    /** Writes rows in a form to a file. */
    @FunctionalInterface
    private interface DataWriting {
        void write(DataFileFormat form, Path file) throws IOException;
    }

    private void chooseDataFile(String name, List<DataFileFormat> forms, DataWriting writing) {
        choosers.chooseDataFile(name + "_" + view.date(), forms)
                .ifPresent(
                        file ->
                                saving.save(
                                        file,
                                        to ->
                                                writing.write(
                                                        DataFileFormat.of(to)
                                                                .orElse(DataFileFormat.CSV),
                                                        to)));
    }
}
