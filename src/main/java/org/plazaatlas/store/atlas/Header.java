package org.plazaatlas.store.atlas;

import org.plazaatlas.store.json.Fields;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFile;
import com.google.gson.JsonObject;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.language.Text;

import java.nio.file.Path;
import java.time.LocalDate;

/** What {@code atlas.json} says of the atlas as a whole. */
record Header(Text title, DateRange timeSpan) {

    private static final Header NONE = new Header(Text.EMPTY, DateRange.ALWAYS);

    static Header read(Path folder, FileProblems problems) {
        return JsonFile.object(folder, problems).map(root -> read(root, problems)).orElse(NONE);
    }

    private static Header read(JsonObject root, FileProblems problems) {
        Fields fields = new Fields(root, problems);
        int format = fields.wholeNumber("format");
        if (format != AtlasFiles.FORMAT) {
            fields.problem("header.format", format, AtlasFiles.FORMAT);
        }
        Header header = new Header(fields.bothLanguages("title"), timeSpan(fields));
        fields.refuseOthers();
        return header;
    }

    private static DateRange timeSpan(Fields fields) {
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
