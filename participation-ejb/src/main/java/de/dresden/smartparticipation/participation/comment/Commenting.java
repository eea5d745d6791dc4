package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.sending.SendingLimits;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Citizens read comments, write some, answer and report those of others. */
@Stateless
@Boundary
public class Commenting {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Discussions discussions;

    @Inject
    private CommentRegister register;

    @Inject
    private CommentThreads threads;

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

    /** What was said to it. @throws NotFound where nothing is shown */
    @PermitAll
    public Talk of(Commented on) {
        Discussion shown = discussions.shown(on);
        return new Talk(
                on.kind() == CommentedKind.CONTRIBUTION
                        ? threads.ofContribution(shown.id())
                        : threads.ofSection(shown.id()),
                shown.possible(),
                shown.moderatedBefore(),
                notice.currentVersion());
    }

    /**
     * Sends a comment.
     *
     * @param nonce the form's nonce: the same that arrives again under it is not sent again
     * @param address where it is sent from, for limits only
     * @return whether it is shown already
     * @throws NotFound where nothing is shown
     * @throws Refused where comments are not wanted or not possible any more, or where there were too many from this address
     */
    @PermitAll
    public boolean comment(Commented on, CommentDraft draft, String nonce, String address) {
        String state = sent.once(nonce, ContentKey.of(on, draft.text(), draft.name(), draft.answers()), () -> {
            Discussion open = discussions.open(on);
            limits.take("comment", address);
            Comment answered = draft.answers() == null ? null : register.get(draft.answers());
            Comment comment = register.add(new Comment(open, draft, answered, clock.instant()));
            happenings.record(comment.sent(open.history()).also(tasks.changes(comment.consultation())));
            return comment.state().name();
        });
        return CommentState.SHOWN.name().equals(state);
    }

    /**
     * Tells the moderators that a comment should be looked at again; once more from the same browser does nothing.
     *
     * @param reason why, 1 to 1,000 characters
     * @param browser value of the browser's cookie, or null
     * @throws NotFound where the comment is not shown there
     */
    @PermitAll
    public void report(Commented on, long comment, String reason, String browser, String address) {
        Discussion shown = discussions.shown(on);
        Comment found = register.get(comment);
        if (!found.isOn(shown) || found.state() != CommentState.SHOWN) {
            throw new NotFound(comment);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(Reason.of("participation.comment.report-reason", LONGEST_REASON));
        }
        limits.take("report", address);
        String who =
                keys.ofBrowser(browser == null ? "address " + address : browser).hash();
        if (register.report(comment, why, who)) {
            happenings.record(found.reported(why, shown.history()).also(tasks.changes(found.consultation())));
        }
    }
}
