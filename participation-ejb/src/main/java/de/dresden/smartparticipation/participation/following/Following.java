package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.sending.SendingLimits;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** Citizens ask to be told of a consultation by e-mail. */
@Stateless
@Boundary
public class Following {

    static final String PURPOSE = "participation.follow";

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private FollowerTable followers;

    @Inject
    private Confirmations confirmations;

    @Inject
    private SendingLimits limits;

    @Inject
    private PrivacyNotice notice;

    /** Title of a consultation that can be followed, in both languages. @throws NotFound where there is none, or it is a draft or archived */
    @PermitAll
    public Wording title(String consultation) {
        return followable(consultation).name();
    }

    /**
     * Asks an address whether its reader wants to follow. Says nothing about whether it follows already.
     *
     * @param address where it is sent from, for limits only
     * @throws Refused where this is no address, or too many come from there
     */
    @PermitAll
    public void ask(String consultation, String email, Locale language, String address) {
        ConsultationHead head = followable(consultation);
        if (email == null || !EmailAddress.isOne(email.strip())) {
            throw new Refused(Reason.of("participation.contribution.email-invalid", String.valueOf(email)));
        }
        limits.take("follow", address);
        if (followers.ask(head.id(), email.strip(), language, notice.currentVersion())) {
            Subject subject = new Subject("consultation", head.id(), head.reference());
            confirmations.ask(email.strip(), subject, PURPOSE, language);
        }
    }

    private ConsultationHead followable(String consultation) {
        ConsultationHead head = consultations.of(consultation);
        if (head.state() == ConsultationState.DRAFT || head.state() == ConsultationState.ARCHIVED) {
            throw new NotFound(consultation);
        }
        return head;
    }
}
