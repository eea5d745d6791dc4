package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whoever may know of a consultation may read its documents: everybody, once it is no draft any more. */
@Dependent
class DocumentFiles implements FileGuard {

    @Inject
    private ConsultationDirectory consultations;

    @Override
    public String subjectType() {
        return ConsultationDocuments.FILES;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        try {
            consultations.known(file.owner().reference(), actor);
            return true;
        } catch (NotFound draft) {
            return false;
        }
    }
}
