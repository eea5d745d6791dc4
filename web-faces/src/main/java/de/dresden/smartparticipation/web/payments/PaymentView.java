package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.payment.PayeeCheck;
import de.dresden.smartparticipation.platform.payment.PaymentDetails;
import de.dresden.smartparticipation.platform.payment.PaymentOutcome;
import de.dresden.smartparticipation.platform.payment.Payments;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One payment order: check, certify, order, give up, book the answer. */
@Named("paymentsPaymentView")
@ViewScoped
public class PaymentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Payments payments;

    @Inject
    private Notices notices;

    private String ref;
    private PaymentDetails details;
    private PayeeCheck check;
    private String remark;
    private String reason;
    private PaymentOutcome outcome;
    private LocalDate day;
    private String cause;

    public void load() {
        details = payments.details(ref);
    }

    public String certify() {
        payments.certify(ref);
        return done("payments.payment.certified");
    }

    public String order() {
        payments.order(ref, reason);
        return done("payments.payment.ordered");
    }

    public String note() {
        payments.checkPayee(ref, check == null ? PayeeCheck.NOT_DONE : check, remark);
        return done("payments.payment.checked");
    }

    public String cancel() {
        payments.cancel(ref, reason);
        return done("payments.payment.cancelled");
    }

    public String book() {
        payments.bookBack(ref, outcome, day, cause, null);
        return done("payments.payment.booked");
    }

    private String done(String text) {
        notices.done(text, ref);
        return "/payments/payment.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** What a bank can answer. */
    public List<PayeeCheck> getChecks() {
        return List.of(PayeeCheck.MATCH, PayeeCheck.CLOSE_MATCH, PayeeCheck.NO_MATCH, PayeeCheck.NOT_POSSIBLE);
    }

    /** What the cash office can answer. */
    public List<PaymentOutcome> getOutcomes() {
        return List.of(PaymentOutcome.PAID, PaymentOutcome.RETURNED);
    }

    public PaymentDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PayeeCheck getCheck() {
        return check;
    }

    public void setCheck(PayeeCheck check) {
        this.check = check;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PaymentOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(PaymentOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
