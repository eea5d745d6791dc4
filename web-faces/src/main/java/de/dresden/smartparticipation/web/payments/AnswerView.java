package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.payment.BookingReport;
import de.dresden.smartparticipation.platform.payment.PaymentBookings;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The cash office's answer as a table: choose the file, see what it would book, book it. */
@Named("paymentsAnswerView")
@ViewScoped
public class AnswerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentBookings bookings;

    @Inject
    private Notices notices;

    @Inject
    private ActiveUser user;

    private transient Part upload;
    private long file;
    private BookingReport trial;

    @PostConstruct
    void open() {
        if (!user.is("TREASURER")) {
            throw new NotAllowed();
        }
    }

    public void read() throws IOException {
        if (upload == null) {
            notices.failed("imports.wizard.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            file = bookings.upload(content, upload.getSubmittedFileName());
            trial = bookings.preview(file);
        }
    }

    public String take() {
        BookingReport done = bookings.importFile(file);
        notices.done("payments.answer.done", done.booked(), done.known(), done.refused());
        return "/payments/batches.xhtml?faces-redirect=true";
    }

    public BookingReport getTrial() {
        return trial;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
