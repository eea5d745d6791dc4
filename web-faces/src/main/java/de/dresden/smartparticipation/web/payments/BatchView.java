package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.payment.BatchDetails;
import de.dresden.smartparticipation.platform.payment.PaymentBatches;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** What was handed over together: take its file, ask for it once more, decide on that. */
@Named("paymentsBatchView")
@ViewScoped
public class BatchView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentBatches batches;

    @Inject
    private Notices notices;

    private String ref;
    private BatchDetails details;
    private String reason;

    public void load() {
        details = batches.details(ref);
    }

    /** Sends the file; the page has then to be loaded anew, since the file has left. */
    public void take() throws IOException {
        FileDownload download = batches.take(ref, null);
        try (InputStream content = download.content()) {
            Faces.sendFile(content, download.file().name(), true);
        }
    }

    public String ask() {
        batches.ask(ref, reason);
        return done("payments.batch.asked");
    }

    public String approve() {
        batches.decide(ref, true);
        return done("payments.batch.approved");
    }

    public String refuse() {
        batches.decide(ref, false);
        return done("payments.batch.refused");
    }

    private String done(String text) {
        notices.done(text);
        return "/payments/batch.xhtml?faces-redirect=true&ref=" + ref;
    }

    public BatchDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
