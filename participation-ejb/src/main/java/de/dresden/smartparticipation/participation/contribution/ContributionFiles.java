package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whoever may see a contribution may read its files. */
@Dependent
class ContributionFiles implements FileGuard {

    @Inject
    private ContributionRegister register;

    @Override
    public String subjectType() {
        return ContributionChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        try {
            register.find(file.owner().reference(), Visibility.of(actor));
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
