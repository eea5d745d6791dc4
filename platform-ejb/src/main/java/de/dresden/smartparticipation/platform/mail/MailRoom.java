package de.dresden.smartparticipation.platform.mail;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The mails that the product wrote, for administrators. */
@Stateless
@Boundary
public class MailRoom {

    @Inject
    private MailTable mails;

    @Inject
    private MailServer server;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Whether a mail server is set; without one mails only wait here. */
    @RolesAllowed(ADMINISTRATOR)
    public boolean sends() {
        return server.isConfigured();
    }

    /** The newest first. */
    @RolesAllowed(ADMINISTRATOR)
    public Page<MailRow> list(MailFilter filter, PageQuery query) {
        return mails.page(filter, query);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed(ADMINISTRATOR)
    public MailDetails read(long id) {
        return mails.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Has a mail that waits or failed tried at once, as often as a new one.
     *
     * @throws Conflict where it is sent meanwhile
     * @throws Refused where it is forgotten to whom it should go
     */
    @RolesAllowed(ADMINISTRATOR)
    public void sendAgain(long id) {
        MailDetails mail = read(id);
        if (mail.row().forgotten()) {
            throw new Refused(Reason.of("platform.mail.forgotten"));
        }
        if (!mails.sendAgain(id, clock.instant())) {
            throw new Conflict(Reason.of("platform.mail.sent-already"));
        }
        happenings.record(new MailSentAgain(id, mail.row().subjectLine()));
    }
}
