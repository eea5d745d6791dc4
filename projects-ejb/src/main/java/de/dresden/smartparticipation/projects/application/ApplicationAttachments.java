package de.dresden.smartparticipation.projects.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The files that were handed in with an application, for those who judge it. Asks for no right; whoever takes one is asked again. */
@Dependent
public class ApplicationAttachments {

    @Inject
    private ApplicationRegister register;

    @Inject
    private AttachmentShelf shelf;

    /** In the order in which they came in. @throws NotFound also for a draft */
    public List<OwnFile> of(long application) {
        return shelf.of(register.submitted(application));
    }
}
