package de.dresden.smartparticipation.platform.publictext;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What people write about barriers and faults of the public pages, and what administrators answer. */
@Stateless
@Boundary
public class Feedback {

    private static final int MOST = 10;

    /** A month is what the enforcement bodies count as a reasonable time. */
    private static final int DAYS_TO_ANSWER = 28;

    @Inject
    private FeedbackRegister register;

    @Inject
    private SentForms forms;

    @Inject
    private RateLimits limits;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Takes feedback in; the administrators find it among their tasks.
     *
     * @param nonce the form's own name: the same one twice with the same words is taken in once
     * @param address address of the network that it came from
     * @return its reference
     * @throws Refused where nothing is said, or too much comes from one address
     */
    @PermitAll
    public String send(String nonce, FeedbackData data, String address) {
        if (!limits.take("feedback", address, MOST, Duration.ofHours(1))) {
            throw new TooMany(Reason.of("platform.page-feedback.too-many"), Duration.ofHours(1));
        }
        return forms.once(nonce, ContentKey.of(data.page(), data.text(), data.email()), () -> {
            PageFeedback feedback = register.add(new PageFeedback(data, clock.instant()));
            happenings.record(feedback.received(LocalDate.now(clock).plusDays(DAYS_TO_ANSWER)));
            return feedback.reference();
        });
    }

    /** What is open first, then the latest. */
    @RolesAllowed(ADMINISTRATOR)
    public List<FeedbackRow> list() {
        return register.rows();
    }

    /**
     * Answers, or notes what was done where no address was left.
     *
     * @throws NotFound where there is no such feedback
     * @throws Conflict where somebody else has answered
     * @throws Refused where nothing is said
     */
    @RolesAllowed(ADMINISTRATOR)
    public void answer(long id, String answer) {
        happenings.record(register.find(id).done(answer, actor.account(), clock.instant()));
    }
}
