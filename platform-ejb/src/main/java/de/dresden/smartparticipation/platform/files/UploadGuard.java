package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;

/** An upload without a case is its uploader's alone. */
@Dependent
class UploadGuard implements FileGuard {

    @Override
    public String subjectType() {
        return FileStore.UPLOAD;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return actor.accountId() != null && actor.accountId().equals(file.uploadedBy());
    }
}
