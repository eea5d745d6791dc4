package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.ledger.Cause;
import de.dresden.smartparticipation.rewards.ledger.TalerAccounts;
import de.dresden.smartparticipation.rewards.ledger.TalerCorrections;
import de.dresden.smartparticipation.rewards.ledger.TransferSheet;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All that the journal knows of one transfer; of a grant, its correction is proposed here. */
@Named("rewardsTransferView")
@ViewScoped
public class TransferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerAccounts accounts;

    @Inject
    private TalerCorrections corrections;

    @Inject
    private Notices notices;

    private String name;
    private TransferSheet sheet;
    private Long taler;
    private String reason;

    public void load() {
        sheet = accounts.transfer(name);
        if (taler == null) {
            taler = sheet.taler();
        }
    }

    public String correct() {
        String reference = corrections.propose(name, taler, reason);
        notices.done("rewards.correction.proposed", reference);
        return "/rewards/correction.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Whether it is a posted grant that nothing refers to yet. */
    public boolean isCorrectable() {
        return sheet.kind() == TransferKind.GRANT
                && sheet.end() == Resolution.POSTED
                && sheet.followers().isEmpty();
    }

    /** The page of what caused it, or null. */
    public String getCause() {
        return Causes.page(sheet.reason());
    }

    /** What caused it, in words. */
    public Reason getReasonWords() {
        return Cause.told(sheet.reason());
    }

    /** Why it was called off, in words; null where it was not. */
    public Reason getEndWords() {
        return sheet.endReason() == null || sheet.endReason().isEmpty() ? null : Cause.told(sheet.endReason());
    }

    public TransferSheet getSheet() {
        return sheet;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getTaler() {
        return taler;
    }

    public void setTaler(Long taler) {
        this.taler = taler;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
