package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.ledger.ClosingRow;
import de.dresden.smartparticipation.rewards.ledger.TalerBooks;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The days that were closed, and the chain over the journal: its end, to be noted, and checks of the whole of it. */
@Named("rewardsClosingsView")
@ViewScoped
public class ClosingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerBooks books;

    private final Table<ClosingRow> rows = new Table<>(ClosingRow::day, this::page);
    private ChainHead head;
    private List<HistoryEvent> verifications;
    private String noted;

    @PostConstruct
    void open() {
        head = books.head();
        verifications = books.verifications();
    }

    private Page<ClosingRow> page(PageQuery query) {
        return books.closings(query);
    }

    public String verify() {
        return "/jobs/job.xhtml?faces-redirect=true&id=" + books.verify(noted);
    }

    public Table<ClosingRow> getRows() {
        return rows;
    }

    public ChainHead getHead() {
        return head;
    }

    public List<HistoryEvent> getVerifications() {
        return verifications;
    }

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted;
    }
}
