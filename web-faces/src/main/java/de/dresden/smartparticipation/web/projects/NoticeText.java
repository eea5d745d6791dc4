package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.GrantSum;
import de.dresden.smartparticipation.projects.grant.NoticeData;
import de.dresden.smartparticipation.projects.grant.RevocationGround;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fields of the form of a notice. */
public class NoticeText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "\n\n";
    private static final int LINES = 4;

    private Long template;
    private String recipient;
    private String address;
    private String email;
    private String reasons;
    private RevocationGround ground;
    private FundingKind kind;
    private Long cents;
    private Integer share;
    private LocalDate first;
    private LocalDate last;
    private LocalDate purpose;
    private LocalDate early;
    private String conditions;
    private final List<BudgetPartLine> lines = new ArrayList<>();

    void show(NoticeData data) {
        template = data.template() == 0 ? null : data.template();
        recipient = data.recipient();
        address = data.address();
        email = data.email();
        reasons = data.reasons();
        ground = data.ground();
        kind = data.sum().kind();
        cents = data.sum().cents();
        share = data.sum().shareBasisPoints();
        first = data.sum().first();
        last = data.sum().last();
        purpose = data.sum().purposeUntil();
        early = data.sum().earlyFrom();
        conditions = String.join(BETWEEN, data.conditions());
        lines.clear();
        data.budget().stream().filter(one -> one.cents() > 0).forEach(one -> {
            BudgetPartLine line = new BudgetPartLine();
            line.setYear(one.line() + " " + one.year());
            line.setCents(one.cents());
            lines.add(line);
        });
        while (lines.size() < LINES) {
            lines.add(new BudgetPartLine());
        }
    }

    NoticeData data(boolean ofMoney) {
        GrantSum sum = ofMoney
                ? new GrantSum(kind, cents, kind == FundingKind.SHARE ? share : null, first, last, purpose, early)
                : GrantSum.NOTHING;
        return new NoticeData(
                template == null ? 0 : template,
                recipient,
                address,
                email,
                reasons,
                ground,
                sum,
                conditions == null ? List.of() : Arrays.asList(conditions.split("\\R\\s*\\R")),
                lines.stream()
                        .filter(BudgetPartLine::filled)
                        .map(BudgetPartLine::part)
                        .toList());
    }

    public List<BudgetPartLine> getLines() {
        return lines;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public RevocationGround getGround() {
        return ground;
    }

    public void setGround(RevocationGround ground) {
        this.ground = ground;
    }

    public FundingKind getKind() {
        return kind;
    }

    public void setKind(FundingKind kind) {
        this.kind = kind;
    }

    public Long getCents() {
        return cents;
    }

    public void setCents(Long cents) {
        this.cents = cents;
    }

    public Integer getShare() {
        return share;
    }

    public void setShare(Integer share) {
        this.share = share;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public LocalDate getPurpose() {
        return purpose;
    }

    public void setPurpose(LocalDate purpose) {
        this.purpose = purpose;
    }

    public LocalDate getEarly() {
        return early;
    }

    public void setEarly(LocalDate early) {
        this.early = early;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }
}
