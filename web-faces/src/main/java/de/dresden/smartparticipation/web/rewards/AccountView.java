package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.Cause;
import de.dresden.smartparticipation.rewards.ledger.LedgerAccountRow;
import de.dresden.smartparticipation.rewards.ledger.LotRow;
import de.dresden.smartparticipation.rewards.ledger.PostingRow;
import de.dresden.smartparticipation.rewards.ledger.TalerAccounts;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/** One account: what is in it, what came and went, and of a wallet the lots that it is made of. */
@Named("rewardsAccountView")
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LOTS = 10;

    @Inject
    private TalerAccounts accounts;

    private long id;
    private LedgerAccountRow row;
    private Page<LotRow> lots;
    private int lotPage;

    private final Table<PostingRow> rows = new Table<>(PostingRow::name, this::page);

    public void load() {
        row = accounts.account(id);
        if (isWallet()) {
            lots = accounts.lots(id, PageQuery.of(Math.max(0, lotPage), LOTS));
        }
    }

    private Page<PostingRow> page(PageQuery query) {
        return accounts.postings(id, query);
    }

    /** Sends the postings as a file at once where they are few, otherwise leads to the job that writes it. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (rows.total() > TalerAccounts.AT_ONCE) {
            return "/jobs/job.xhtml?faces-redirect=true&id=" + accounts.exportLater(id, kind, language);
        }
        WholeFile.send("taler-konto-" + id + "." + kind.extension(), out -> accounts.export(id, kind, language, out));
        return null;
    }

    /** The page of what a posting says as its reason, or null. */
    public String cause(String reason) {
        return Causes.page(reason);
    }

    /** What a posting says as its reason, in words. */
    public Reason words(String reason) {
        return Cause.told(reason);
    }

    public boolean isWallet() {
        return row.kind() == AccountKind.WALLET;
    }

    public boolean isMoreLots() {
        return (lotPage + 1L) * LOTS < lots.total();
    }

    public LedgerAccountRow getRow() {
        return row;
    }

    public Page<LotRow> getLots() {
        return lots;
    }

    public Table<PostingRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getLotPage() {
        return lotPage;
    }

    public void setLotPage(int lotPage) {
        this.lotPage = lotPage;
    }
}
