package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Certificates are read by whoever may read the tandem; a company gets its own over its secret link. */
@Dependent
class TandemFiles implements FileGuard {

    @Inject
    private TandemDirectory tandems;

    @Inject
    private TandemSight sight;

    @Override
    public String subjectType() {
        return TandemChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return sight.reads(tandems.of(file.owner().id()), actor);
    }
}
