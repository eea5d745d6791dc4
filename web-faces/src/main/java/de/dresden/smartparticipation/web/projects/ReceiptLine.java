package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.drawdown.NewReceipt;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A line of the form: a receipt. */
public class ReceiptLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String payee;
    private Long cents;
    private String item;
    private transient Part file;

    NewReceipt receipt() {
        return new NewReceipt(day, payee, cents, item, attachment());
    }

    private Attachment attachment() {
        try {
            return file == null || file.getSize() == 0
                    ? null
                    : new Attachment(file.getSubmittedFileName(), null, file.getSize(), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
