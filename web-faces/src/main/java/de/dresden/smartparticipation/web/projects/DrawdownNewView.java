package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.drawdown.DrawdownDetails;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKey;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.DrawdownViews;
import de.dresden.smartparticipation.projects.drawdown.Drawdowns;
import de.dresden.smartparticipation.projects.drawdown.GrantRequests;
import de.dresden.smartparticipation.projects.drawdown.NewReceipt;
import de.dresden.smartparticipation.projects.drawdown.NewRequest;
import de.dresden.smartparticipation.projects.grant.GrantViews;
import de.dresden.smartparticipation.projects.grant.ProjectMoney;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Hands a payment request in on behalf of a recipient, or adds receipts to an advance. */
@Named("projectsDrawdownNewView")
@ViewScoped
public class DrawdownNewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST = 3;
    private static final int MORE = 3;

    @Inject
    private GrantViews grants;

    @Inject
    private DrawdownViews views;

    @Inject
    private Drawdowns drawdowns;

    @Inject
    private Notices told;

    private String project;
    /** Number of the advance that receipts are added to, or null: a new request. */
    private String advance;

    private DrawdownKind kind = DrawdownKind.REIMBURSEMENT;
    private Long cents;
    private LocalDate spendUntil;
    private String note;
    private ProjectMoney money;
    private GrantRequests requests;
    private DrawdownDetails proved;
    private final List<ReceiptLine> lines = new ArrayList<>();

    public void load() {
        if (advance != null) {
            proved = views.details(advance);
            project = proved.project().reference();
        }
        money = grants.money(project);
        requests = views.of(project);
        while (lines.size() < FEWEST) {
            lines.add(new ReceiptLine());
        }
    }

    /** Whether nothing can be asked for, since nobody knows where to pay it. */
    public boolean isAccountMissing() {
        return proved == null && requests.account() == null;
    }

    public void more() {
        for (int each = 0; each < MORE; each++) {
            lines.add(new ReceiptLine());
        }
    }

    public String save() {
        List<NewReceipt> receipts = lines.stream().map(ReceiptLine::receipt).toList();
        DrawdownKey key = proved == null
                ? drawdowns.submit(project, new NewRequest(kind, cents, spendUntil, note, receipts))
                : drawdowns.prove(proved.key(), receipts);
        told.done(proved == null ? "projects.request.submitted" : "projects.request.proved");
        return "/projects/drawdown.xhtml?faces-redirect=true&reference=" + key.reference();
    }

    public DrawdownKind[] getKinds() {
        return DrawdownKind.values();
    }

    public ProjectMoney getMoney() {
        return money;
    }

    public GrantRequests getRequests() {
        return requests;
    }

    public DrawdownDetails getProved() {
        return proved;
    }

    public List<ReceiptLine> getLines() {
        return lines;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getAdvance() {
        return advance;
    }

    public void setAdvance(String advance) {
        this.advance = advance;
    }

    public DrawdownKind getKind() {
        return kind;
    }

    public void setKind(DrawdownKind kind) {
        this.kind = kind;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }

    public LocalDate getSpendUntil() {
        return spendUntil;
    }

    public void setSpendUntil(LocalDate spendUntil) {
        this.spendUntil = spendUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
