package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.SendersCases;
import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.mail.Unsubscribed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever confirmed an address is told by mail from now on; the first mail brings the link to the own page. */
@Dependent
class ConfirmedSenders {

    @Inject
    private SubmissionTable submissions;

    @Inject
    private SendersCases cases;

    @Inject
    private OwnLetters letters;

    @Inject
    private Outbox outbox;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(SendersLinks.PURPOSE)
                && submissions.confirm(event.subject().id(), event.email())) {
            cases.mailTo(event.subject().id(), event.email());
            outbox.post(letters.received(event.subject(), event.email()));
        }
    }

    /** A mail's own way to end the mails: the address is forgotten. */
    void on(@Observes Unsubscribed event) {
        if (event.subject().type().equals("contribution")
                && submissions.unsubscribe(event.subject().id())) {
            cases.mailTo(event.subject().id(), null);
        }
    }
}
