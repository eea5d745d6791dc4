package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.projects.proof.NewReceipt;
import de.dresden.smartparticipation.projects.proof.ProofCase;
import de.dresden.smartparticipation.projects.proof.ProofPart;
import de.dresden.smartparticipation.projects.proof.Proofs;
import de.dresden.smartparticipation.projects.proof.ReceiptRow;
import de.dresden.smartparticipation.projects.proof.ReceiptsRead;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entering a proof of use that came on paper. */
@Named("projectsProofEntryView")
@ViewScoped
public class ProofEntryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Proofs proofs;

    @Inject
    private Notices notices;

    private String project;
    private ProofCase found;
    private ReceiptsRead read;
    private Long change;
    private ReceiptRow changed;
    private transient Part upload;
    private final ProofFields fields = new ProofFields();

    /** @throws NotAllowed for who may not enter */
    public void load() {
        found = proofs.of(project);
        if (!found.mayWork() || found.sheet() == null || !found.sheet().state().writable()) {
            throw new NotAllowed();
        }
        if (fields.getNarrative() == null) {
            fields.setNarrative(
                    found.sheet().narrative() == null ? "" : found.sheet().narrative());
            found.sheet().receipts().stream()
                    .filter(one -> change != null && one.id() == change)
                    .findFirst()
                    .ifPresent(this::offer);
            found.sheet().funds().forEach(one -> fields.getFunds().put(one.id(), one.receivedCents()));
        }
    }

    private void offer(ReceiptRow receipt) {
        changed = receipt;
        fields.setPosition(receipt.position());
        fields.setNumber(receipt.number());
        fields.setDay(receipt.day());
        fields.setPayee(receipt.payee());
        fields.setPurpose(receipt.purpose());
        fields.setCents(receipt.cents());
    }

    public String narrate() {
        return write("projects.proof.entry.narrated", new ProofPart.Narrative(fields.getNarrative()));
    }

    public String add() {
        NewReceipt receipt = new NewReceipt(
                fields.getPosition(),
                fields.getNumber(),
                fields.getDay(),
                fields.getPayee(),
                fields.getPurpose(),
                fields.getCents());
        if (changed != null) {
            return write("projects.proof.entry.changed", new ProofPart.Corrected(changed.id(), receipt));
        }
        return write("projects.proof.entry.added", new ProofPart.Receipts(List.of(receipt), List.of()));
    }

    public String remove(ReceiptRow receipt) {
        return write("projects.proof.entry.removed", new ProofPart.Receipts(List.of(), List.of(receipt.id())));
    }

    public String receive() {
        return write("projects.proof.entry.received", new ProofPart.Funds(fields.getFunds()));
    }

    /** What is wrong with a file is shown on the page; what is right is in. */
    public void take() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            read = proofs.takeReceipts(project, version(), content, upload.getSubmittedFileName());
        }
        found = proofs.of(project);
        notices.done("projects.proof.entry.read", read.added(), read.known(), read.refused());
    }

    public String handIn() {
        try {
            proofs.handIn(project, version(), fields.getReply());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done("projects.proof.entry.handed-in");
        return "/projects/proof.xhtml?faces-redirect=true&project=" + project;
    }

    private String write(String said, ProofPart part) {
        try {
            proofs.write(project, version(), part);
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return "/projects/proofEntry.xhtml?faces-redirect=true&project=" + project;
    }

    private long version() {
        return found.sheet().version();
    }

    /** The lines of the plan, by their number. */
    public Map<String, String> getPositions() {
        Map<String, String> names = new LinkedHashMap<>();
        found.sheet()
                .lines()
                .forEach(line -> names.put(
                        String.valueOf(line.item().position()),
                        line.item().position() + " " + line.item().title()));
        return names;
    }

    /** What became of the file that was taken in last, or null. */
    public ReceiptsRead getRead() {
        return read;
    }

    /** The receipt that is corrected, or null. */
    public ReceiptRow getChanged() {
        return changed;
    }

    public Long getChange() {
        return change;
    }

    public void setChange(Long change) {
        this.change = change;
    }

    public ProofCase getFound() {
        return found;
    }

    public ProofFields getFields() {
        return fields;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
