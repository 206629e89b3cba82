package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.workspace.WorkspaceModel;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.AtlasShelf;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.own.OwnMunicipalities;
import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * What the analyst says about one atlas, as the workspace keeps it. Each change is a step of the
 * workspace with a name. For the FX thread only.
 */
public final class OwnRecordsModel {

    private final OpenedAtlas keepers;
    private final WorkspaceModel workspace;
    private final String atlasKey;
    private final RecordNames names;
    private final ReadOnlyObjectWrapper<OwnStatement> statement =
            new ReadOnlyObjectWrapper<>(this, "statement");
    private final Subscription following;

    /**
     * @param keepers the atlas as its keeper left it
     */
    public OwnRecordsModel(OpenedAtlas keepers, WorkspaceModel workspace) {
        this.keepers = keepers;
        this.workspace = workspace;
        atlasKey = WorkspaceFolder.atlasKey(keepers.history().atlas().contents().title());
        names = new RecordNames(keepers.dossiers());
        following = workspace.contentsProperty().subscribe(this::follow);
    }

    private void follow(WorkspaceContents contents) {
        AtlasShelf shelf = contents.shelf(atlasKey).orElse(AtlasShelf.EMPTY);
        OwnStatement now = new OwnStatement(shelf.own(), shelf.ownUse(), shelf.municipalities());
        if (!now.equals(statement.get())) {
            statement.set(now);
        }
    }

    /** Follows the workspace no more. */
    public void stop() {
        following.unsubscribe();
    }

    /** The atlas as its keeper left it. */
    OpenedAtlas keepers() {
        return keepers;
    }

    /** The names of records. */
    RecordNames names() {
        return names;
    }

    /** What is said, and whether it counts. */
    public ReadOnlyObjectProperty<OwnStatement> statementProperty() {
        return statement.getReadOnlyProperty();
    }

    OwnRecords records() {
        return statement.get().records();
    }

    /** Says otherwise; a step of the workspace. */
    void change(Text step, UnaryOperator<OwnRecords> change) {
        changeShelf(step, shelf -> shelf.withOwn(change.apply(shelf.own())));
    }

    /** Lets what is said count or not; a step of the workspace. */
    public void use(OwnUse use) {
        Text step = Words.both(OwnRecordsModel.class, "step." + use.name());
        changeShelf(step, shelf -> shelf.withOwnUse(use));
    }

    /** Where outlines can be kept, beside the workspace. */
    public Path newFolderOfMunicipalities() {
        return OwnMunicipalities.folderBeside(workspace.opened().file(), atlasKey);
    }

    /** Takes outlines in the place of those of the atlas; a step of the workspace. */
    public void useMunicipalities(Path folder) {
        Text step = Words.both(OwnRecordsModel.class, "step.municipalities");
        changeShelf(step, shelf -> shelf.withMunicipalities(folder));
    }

    private void changeShelf(Text step, UnaryOperator<AtlasShelf> change) {
        workspace.change(step, contents -> contents.with(atlasKey, change));
    }
}
