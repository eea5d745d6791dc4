package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.redemption.RedemptionFilter;
import de.dresden.smartparticipation.rewards.redemption.TillAnswer;
import de.dresden.smartparticipation.rewards.redemption.TillOutcome;
import de.dresden.smartparticipation.rewards.redemption.TillRow;
import de.dresden.smartparticipation.rewards.redemption.Tills;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * The till: a code is scanned or typed, and the answer says whether to hand something out. The name of the attempt stands in the form,
 * so that a double click is one attempt.
 */
@Named("partnerRedeemView")
@ViewScoped
public class RedeemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tills tills;

    @Inject
    private ClientAddress addresses;

    private PartnerFrame partner;
    private String collect;
    private TillRow wanted;
    private String text;
    private String attempt;
    private TillAnswer answer;

    public void load() {
        partner = tills.partner();
        attempt = UUID.randomUUID().toString();
        wanted = collect == null || collect.isBlank() ? null : own(collect);
    }

    /** @throws NotFound where it is none of the partner's */
    private TillRow own(String reference) {
        return tills.list(new RedemptionFilter(reference, Set.of()), PageQuery.first()).items().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    public void redeem() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        told(tills.redeem(text, attempt, addresses.of(request)));
    }

    /** One that the member collects, by its reference. */
    public void collected() {
        told(tills.collect(collect, attempt));
        collect = null;
    }

    /** What was mistyped is corrected, everything else makes room for the next. */
    private void told(TillAnswer told) {
        answer = told;
        text = told.outcome() == TillOutcome.MISTYPED ? text : null;
        attempt = UUID.randomUUID().toString();
    }

    public PartnerFrame getPartner() {
        return partner;
    }

    /** What is to be collected, or null. */
    public TillRow getWanted() {
        return wanted;
    }

    public TillAnswer getAnswer() {
        return answer;
    }

    public String getCollect() {
        return collect;
    }

    public void setCollect(String collect) {
        this.collect = collect;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
