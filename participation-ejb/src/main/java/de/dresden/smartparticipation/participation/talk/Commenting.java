package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.participation.sending.SendingLimits;
import de.dresden.smartparticipation.participation.talk.Discussed.Shown;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Citizens comment on contributions, answer comments, report them. */
@Stateless
@Boundary
public class Commenting {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Discussed contributions;

    @Inject
    private CommentRegister register;

    @Inject
    private CommentTasks tasks;

    @Inject
    private SendingLimits limits;

    @Inject
    private SentForms sent;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What was said to a contribution. @throws NotFound where there is none that is shown */
    @PermitAll
    public Talk of(String reference) {
        Shown shown = contributions.shown(reference);
        boolean possible = shown.settings().commentable() && shown.module().open();
        return new Talk(
                register.shown(shown.id()),
                possible,
                shown.settings().commentsModeratedBefore(),
                notice.currentVersion());
    }

    /**
     * Sends a comment.
     *
     * @param nonce the form's nonce: what arrives again under it is not sent again
     * @param address where it is sent from, for limits only
     * @return whether it is shown already
     */
    @PermitAll
    public boolean comment(String reference, CommentDraft draft, String nonce, String address) {
        String state = sent.once(nonce, () -> {
            Shown shown = contributions.open(reference);
            if (!shown.settings().commentable()) {
                throw new Refused(Reason.of("participation.talk.no-comments"));
            }
            limits.take("comment", address);
            Comment answered = draft.answers() == null ? null : register.get(draft.answers());
            Comment comment = register.add(new Comment(
                    shown.id(), draft, answered, !shown.settings().commentsModeratedBefore(), clock.instant()));
            happenings.record(comment.sent(shown.subject()).also(tasks.changes(shown.consultation())));
            return comment.state().name();
        });
        return CommentState.SHOWN.name().equals(state);
    }

    /**
     * Tells the moderators that a comment should be looked at again; once more from the same browser does nothing.
     *
     * @param browser value of the browser's cookie, or null
     */
    @PermitAll
    public void report(String reference, long comment, String reason, String browser, String address) {
        Shown shown = contributions.shown(reference);
        Comment found = register.get(comment);
        if (found.contribution() != shown.id() || found.state() != CommentState.SHOWN) {
            throw new NotFound(comment);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(Reason.of("participation.talk.report-reason", LONGEST_REASON));
        }
        limits.take("report", address);
        String who =
                keys.ofBrowser(browser == null ? "address " + address : browser).hash();
        if (register.report(comment, why, who)) {
            happenings.record(found.reported(shown.subject()).also(tasks.changes(shown.consultation())));
        }
    }
}
