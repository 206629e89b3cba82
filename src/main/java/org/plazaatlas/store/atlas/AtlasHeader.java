package org.plazaatlas.store.atlas;

import com.google.gson.JsonObject;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;

import java.nio.file.Path;
import java.time.LocalDate;

/** The contents of {@code atlas.json}: title and time span of the atlas. */
record AtlasHeader(Text title, DateRange timeSpan) {

    private static final AtlasHeader NONE = new AtlasHeader(Text.EMPTY, DateRange.ALWAYS);

    static AtlasHeader read(Path folder, FileProblems problems) {
        return JsonFile.object(folder, problems).map(root -> read(root, problems)).orElse(NONE);
    }

    private static AtlasHeader read(JsonObject root, FileProblems problems) {
        JsonFields fields = new JsonFields(root, problems);
        int format = fields.wholeNumber("format");
        if (format != AtlasFiles.FORMAT) {
            fields.problem("header.format", format, AtlasFiles.FORMAT);
        }
        AtlasHeader header = new AtlasHeader(fields.bothLanguages("title"), timeSpan(fields));
        fields.refuseOthers();
        return header;
    }

    private static DateRange timeSpan(JsonFields fields) {
        LocalDate from = fields.date("from").firstDay();
        LocalDate to = fields.date("to").firstDay();
        DateRange span = DateRange.fromUntil(from, to);
        if (span.isEmpty()) {
            fields.problem("header.timeSpan", from, to);
            return DateRange.ALWAYS;
        }
        return span;
    }
}
