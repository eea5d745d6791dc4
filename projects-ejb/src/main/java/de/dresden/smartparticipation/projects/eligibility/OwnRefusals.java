package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.OwnLinks;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.eligibility.CheckDesk.Opened;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;

/** The letter of a refusal for who applied: whoever holds the secret link of the application. It is sent by post, too. */
@Boundary
@Stateless
public class OwnRefusals {

    @Inject
    private OwnLinks links;

    @Inject
    private CallDirectory calls;

    @Inject
    private CheckRegister register;

    @Inject
    private RefusalWriting refusals;

    /** Whether there is a letter; also false where the key opens nothing. */
    @PermitAll
    public boolean isThere(String key) {
        try {
            return register.letter(links.of(key).id()).isPresent();
        } catch (NotFound none) {
            return false;
        }
    }

    /**
     * Writes it as PDF.
     *
     * @param out stays open
     * @throws NotFound where the key opens nothing, or there is no letter
     */
    @PermitAll
    public void letter(String key, OutputStream out) {
        ApplicationFrame application = links.of(key);
        refusals.write(new Opened(application, calls.of(application.call()), Capacity.NOBODY), out);
    }
}
