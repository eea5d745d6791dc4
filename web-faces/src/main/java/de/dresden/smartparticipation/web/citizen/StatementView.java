package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.statement.Acknowledgement;
import de.dresden.smartparticipation.participation.statement.OnlineStatement;
import de.dresden.smartparticipation.participation.statement.SentFile;
import de.dresden.smartparticipation.participation.statement.StatementDoor;
import de.dresden.smartparticipation.participation.statement.StatementIntake;
import de.dresden.smartparticipation.participation.statement.StatementSender;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentParts;
import de.dresden.smartparticipation.web.citizen.form.SlowLane;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The form for a statement on a plan, and its acknowledgement. Nothing that says something is refused: not for a missing name, not
 * for a token that ran out, not after the last day.
 */
@Named("citizenStatementView")
@RequestScoped
public class StatementView {

    private static final String FORM = "statement";
    private static final int LONGEST = 500_000;

    @Inject
    private StatementIntake intake;

    @Inject
    private PublicForm form;

    @Inject
    private SlowLane slowLane;

    private String reference;
    private String receipt;
    private boolean pdf;
    private StatementDoor door;
    private Acknowledgement acknowledgement;

    public String load() throws IOException {
        if (receipt != null) {
            acknowledgement = intake.acknowledgement(receipt);
            if (pdf) {
                print();
            }
            return null;
        }
        door = intake.door(reference);
        return form.isSentInAnyCase(FORM) ? send() : null;
    }

    private String send() throws IOException {
        String text = form.text("text", "citizen.statement.text", LONGEST);
        StatementSender sender = new StatementSender(
                form.text("name", "citizen.statement.name", LONGEST),
                form.text("address", "citizen.statement.address", LONGEST),
                form.text("email", "citizen.statement.email", LONGEST));
        if (form.isWrong()) {
            return null;
        }
        List<SentFile> files = SentParts.of(form.files("files"));
        OnlineStatement said = new OnlineStatement(text, sender, form.getNonce(), form.getDoubt(), form.getAddress());
        Optional<Acknowledgement> stored = form.attempt(() -> intake.send(reference, said, files));
        slowLane.rest(intake.rest(form.getAddress()));
        return stored.map(done -> form.leadTo("/public/statement.xhtml?receipt=" + done.key()))
                .orElse(null);
    }

    private void print() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        WholeFile.send(
                "eingangsbestaetigung-" + acknowledgement.reference() + ".pdf",
                out -> intake.print(receipt, context.getViewRoot().getLocale(), out));
    }

    public StatementDoor getDoor() {
        return door;
    }

    public Acknowledgement getAcknowledgement() {
        return acknowledgement;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public boolean isPdf() {
        return pdf;
    }

    public void setPdf(boolean pdf) {
        this.pdf = pdf;
    }
}
