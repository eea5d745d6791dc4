package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.drawdown.DrawdownDetails;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKey;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.DrawdownState;
import de.dresden.smartparticipation.projects.drawdown.DrawdownViews;
import de.dresden.smartparticipation.projects.drawdown.Drawdowns;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/** A payment request: what is asked for, what is looked at, and how it is decided. */
@Named("projectsDrawdownView")
@ViewScoped
public class DrawdownView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DrawdownViews views;

    @Inject
    private Drawdowns drawdowns;

    @Inject
    private Notices told;

    private String reference;
    private String reason;
    private DrawdownDetails details;

    public void load() {
        details = views.details(reference);
    }

    public String certify() {
        return act("projects.request.certified", drawdowns::certify);
    }

    public String refuse() {
        return act("projects.request.refused", key -> drawdowns.refuse(key, reason));
    }

    public String withdraw() {
        return act("projects.request.withdrawn", key -> drawdowns.withdraw(key, reason));
    }

    private String act(String said, UnaryOperator<DrawdownKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        told.done(said);
        return "/projects/drawdown.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Whether receipts for an advance may be added. */
    public boolean isProvable() {
        return details.runs()
                && details.row().kind() == DrawdownKind.ADVANCE
                && details.row().state() == DrawdownState.PAID;
    }

    public DrawdownDetails getDetails() {
        return details;
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
