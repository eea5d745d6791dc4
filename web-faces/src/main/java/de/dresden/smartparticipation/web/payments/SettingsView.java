package de.dresden.smartparticipation.web.payments;

import de.dresden.smartparticipation.platform.identity.PersonName;
import de.dresden.smartparticipation.platform.payment.LimitRow;
import de.dresden.smartparticipation.platform.payment.LimitState;
import de.dresden.smartparticipation.platform.payment.PaymentLimits;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Up to which amount each treasurer may order. */
@Named("paymentsSettingsView")
@ViewScoped
public class SettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentLimits limits;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private List<LimitRow> rows = List.of();
    private final Map<String, String> people = new LinkedHashMap<>();
    private String person;
    private Long amount;
    private String reason;
    private String remark;

    @PostConstruct
    void open() {
        rows = limits.list();
        if (isEditor()) {
            limits.treasurers().stream()
                    .filter(one -> !one.login().equals(user.getLogin()))
                    .forEach(this::offer);
        }
    }

    private void offer(PersonName one) {
        people.put(one.login(), one.name());
    }

    public String set() {
        limits.set(person, amount, reason);
        return done("payments.settings.set.done");
    }

    public String approve(LimitRow row) {
        limits.approve(row.id());
        return done("payments.settings.approved");
    }

    public String refuse(LimitRow row) {
        limits.refuse(row.id(), remark);
        return done("payments.settings.refused");
    }

    private String done(String text) {
        notices.done(text);
        return "/payments/settings.xhtml?faces-redirect=true";
    }

    /** Whether the person decides on the limit: it waits, and is neither the own one nor set by the person. */
    public boolean mayDecide(LimitRow row) {
        return isEditor()
                && row.state() == LimitState.PROPOSED
                && row.account() != user.getAccountId()
                && row.setById() != user.getAccountId();
    }

    public boolean isEditor() {
        return user.is("ADMINISTRATOR") || user.is("TREASURER");
    }

    /** The limits that hold, of one person each. */
    public List<LimitRow> getCurrent() {
        return rows.stream().filter(LimitRow::current).toList();
    }

    /** Those that wait for another person. */
    public List<LimitRow> getWaiting() {
        return rows.stream().filter(row -> row.state() == LimitState.PROPOSED).toList();
    }

    /** What was decided earlier. */
    public List<LimitRow> getPast() {
        return rows.stream()
                .filter(row -> !row.current() && row.state() != LimitState.PROPOSED)
                .toList();
    }

    public Map<String, String> getPeople() {
        return people;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    /** Cents. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
