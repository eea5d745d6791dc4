package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.settlement.OwnSettlements;
import de.dresden.smartparticipation.rewards.settlement.SettledLine;
import de.dresden.smartparticipation.rewards.settlement.SettlementDetails;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One of a partner's own statements: read it, accept it, or object to a line or to the whole. */
@Named("partnerStatementView")
@ViewScoped
public class StatementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSettlements settlements;

    @Inject
    private Notices notices;

    private String reference;
    private Long line;
    private String redemption;
    private SettlementDetails details;
    private String reason;

    private final Table<SettledLine> lines = new Table<>(SettledLine::id, this::page);

    public void load() {
        details = settlements.details(reference);
    }

    public String accept() {
        settlements.accept(reference);
        notices.done("partner.statement.accepted", reference);
        return back();
    }

    public String object() {
        settlements.object(reference, line, reason);
        notices.done("partner.statement.objected", reference);
        return back();
    }

    private String back() {
        return "/partner/statement.xhtml?faces-redirect=true&reference=" + reference;
    }

    private Page<SettledLine> page(PageQuery query) {
        return settlements.lines(reference, query);
    }

    public SettlementDetails getDetails() {
        return details;
    }

    public Table<SettledLine> getLines() {
        return lines;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The line to object to; none: the whole statement. */
    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    /** What the line is called, for who reads; the line itself decides. */
    public String getRedemption() {
        return redemption;
    }

    public void setRedemption(String redemption) {
        this.redemption = redemption;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
