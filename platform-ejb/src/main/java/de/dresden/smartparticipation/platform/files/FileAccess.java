package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Files for those who may read them. */
@Stateless
@Boundary
public class FileAccess {

    @Inject
    private FileStore files;

    @Inject
    @Any
    private Instance<FileGuard> guards;

    @Inject
    private CurrentActor actor;

    /**
     * A file and its content, for whoever the room that owns its case lets read it.
     *
     * @throws NotFound where there is none, or none that this person may know of
     */
    @PermitAll
    public FileDownload download(long id) {
        StoredFile file = files.get(id);
        boolean mayRead = guards.stream()
                .filter(guard -> guard.subjectType().equals(file.owner().type()))
                .anyMatch(guard -> guard.mayRead(file, actor.get()));
        if (!mayRead) {
            throw new NotFound(id);
        }
        return new FileDownload(file, files.open(id));
    }
}
