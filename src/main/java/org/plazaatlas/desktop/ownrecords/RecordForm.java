package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.workspace.own.OwnRecords;

/** A form in which the analyst says something. */
interface RecordForm {

    /** Its fields. */
    FormSheet sheet();

    /** All that the analyst says, with what is entered; asked only of a form that is complete. */
    OwnRecords into(OwnRecords own);

    /** The name of the record that is entered; asked only of a form that is complete. */
    Text name();

    /** Lets go of the map, because the form is closed. */
    default void end() {}
}
