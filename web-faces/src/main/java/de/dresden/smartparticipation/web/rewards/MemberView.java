package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.rewards.member.MemberDesk;
import de.dresden.smartparticipation.rewards.member.MemberRow;
import de.dresden.smartparticipation.rewards.member.MemberState;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One member: a pseudonym that is blocked or not. */
@Named("rewardsMemberView")
@ViewScoped
public class MemberView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberDesk desk;

    @Inject
    private Notices notices;

    private String reference;
    private MemberRow row;
    private String reason;
    private List<HistoryEvent> history;

    public void load() {
        row = desk.details(reference);
        history = desk.history(reference);
    }

    public String block() {
        desk.block(reference, row.version(), reason);
        return done("rewards.member.is-blocked");
    }

    public String unblock() {
        desk.unblock(reference, row.version(), reason);
        return done("rewards.member.is-unblocked");
    }

    public boolean isBlocked() {
        return row.state() == MemberState.BLOCKED;
    }

    private String done(String key) {
        notices.done(key);
        return "/rewards/member.xhtml?faces-redirect=true&reference=" + reference;
    }

    public List<HistoryEvent> getHistory() {
        return history;
    }

    public MemberRow getRow() {
        return row;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
