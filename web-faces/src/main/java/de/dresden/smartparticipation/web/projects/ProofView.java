package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.proof.ProofCase;
import de.dresden.smartparticipation.projects.proof.ProofChecks;
import de.dresden.smartparticipation.projects.proof.ProofRecipient;
import de.dresden.smartparticipation.projects.proof.ProofSheet;
import de.dresden.smartparticipation.projects.proof.ProofState;
import de.dresden.smartparticipation.projects.proof.Proofs;
import de.dresden.smartparticipation.projects.proof.ReceiptRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** A project's proof of use: what was handed in, what it comes to step by step, and what is decided on it. */
@Named("projectsProofView")
@ViewScoped
public class ProofView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Proofs proofs;

    @Inject
    private ProofChecks checks;

    @Inject
    private Notices notices;

    private String project;
    private Long strike;
    private ProofCase found;
    private ReceiptRow struck;
    private final ProofFields fields = new ProofFields();

    public void load() {
        found = proofs.of(project);
        ProofSheet sheet = found.sheet();
        if (sheet == null || fields.getName() != null) {
            return;
        }
        fields.setName(sheet.recipient().name());
        fields.setEmail(sheet.recipient().email());
        if (strike != null) {
            struck = sheet.receipts().stream()
                    .filter(one -> one.id() == strike)
                    .findFirst()
                    .orElse(null);
        }
        if (struck != null) {
            fields.setCents(struck.struckCents() > 0 ? struck.struckCents() : struck.cents());
            fields.setReason(struck.struckReason());
        }
    }

    public String open() {
        return act("projects.proof.opened", () -> proofs.open(project));
    }

    public String readdress() {
        ProofRecipient recipient = new ProofRecipient(fields.getName(), fields.getEmail(), language());
        return act("projects.proof.addressed", () -> proofs.address(project, version(), recipient));
    }

    public String remind() {
        return act("projects.proof.link-sent", () -> proofs.remind(project, version()));
    }

    public String extend() {
        return act(
                "projects.proof.extended",
                () -> proofs.extend(project, version(), fields.getUntil(), fields.getReason()));
    }

    public String strike() {
        return act(
                "projects.proof.receipt-struck",
                () -> checks.strike(project, version(), struck.id(), fields.getCents(), fields.getReason()));
    }

    public String recognise() {
        return act("projects.proof.receipt-recognised", () -> checks.strike(project, version(), struck.id(), 0, null));
    }

    public String askBack() {
        return act(
                "projects.proof.asked",
                () -> checks.askBack(project, version(), fields.getQuestion(), fields.getUntil()));
    }

    public String propose() {
        return act("projects.proof.proposed", () -> checks.propose(project, version(), fields.getRemark()));
    }

    public String accept() {
        return act("projects.proof.accepted", () -> checks.accept(project, version()));
    }

    public String giveBack() {
        return act("projects.proof.returned", () -> checks.giveBack(project, version(), fields.getRemark()));
    }

    public String withdraw() {
        return act("projects.proof.withdrawn", () -> checks.withdraw(project, version()));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return "/projects/proof.xhtml?faces-redirect=true&project=" + project;
    }

    private long version() {
        return found.sheet().version();
    }

    private Locale language() {
        return found.sheet().recipient().language();
    }

    /** Whether reports and receipts may be entered now by this person. */
    public boolean isEnterable() {
        return found.mayWork() && found.sheet() != null && found.sheet().state().writable();
    }

    /** Whether it is checked now by this person. */
    public boolean isCheckable() {
        return found.mayWork() && found.sheet() != null && found.sheet().state() == ProofState.IN_CHECK;
    }

    /** Whether more time may be given. */
    public boolean isExtendable() {
        return found.mayWork() && found.sheet().state() == ProofState.AWAITED;
    }

    /** Whether a reclaim may be begun. */
    public boolean isReclaimable() {
        return found.mayWork()
                && found.sheet().state() == ProofState.ACCEPTED
                && found.sheet().reclaim() == null;
    }

    public ProofCase getFound() {
        return found;
    }

    /** The receipt that is being struck, or null. */
    public ReceiptRow getStruck() {
        return isCheckable() ? struck : null;
    }

    public ProofFields getFields() {
        return fields;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public Long getStrike() {
        return strike;
    }

    public void setStrike(Long strike) {
        this.strike = strike;
    }
}
