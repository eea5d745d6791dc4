package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.payment.NewProgram;
import de.dresden.smartparticipation.platform.payment.PaymentProgram;
import de.dresden.smartparticipation.platform.payment.ProgramRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The city's approval of the program as one that makes payment files. */
@Named("paymentsProgramView")
@ViewScoped
public class ProgramView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentProgram program;

    @Inject
    private Notices notices;

    private List<ProgramRow> rows = List.of();
    private String number;
    private LocalDate day;
    private String debtor;
    private String iban;
    private String bic;
    private transient Part upload;
    private String reason;

    @PostConstruct
    void open() {
        rows = program.list();
    }

    public String record() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return null;
        }
        try (InputStream content = upload.getInputStream()) {
            long document = program.upload(content, upload.getSubmittedFileName());
            program.record(new NewProgram(number, day, document, debtor, iban, bic));
        }
        return done("payments.program.recorded");
    }

    public String end() {
        program.end(getCurrent().id(), reason);
        return done("payments.program.ended");
    }

    private String done(String text) {
        notices.done(text);
        return "/payments/program.xhtml?faces-redirect=true";
    }

    /** The approval in force, or null. */
    public ProgramRow getCurrent() {
        return rows.stream().filter(ProgramRow::isInForce).findFirst().orElse(null);
    }

    public List<ProgramRow> getPast() {
        return rows.stream().filter(row -> !row.isInForce()).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getDebtor() {
        return debtor;
    }

    public void setDebtor(String debtor) {
        this.debtor = debtor;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
