package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.ledger.CorrectionRow;
import de.dresden.smartparticipation.rewards.ledger.TalerCorrections;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.ListFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/** Taler that were granted by mistake: what is to be approved, and what was carried out. */
@Named("rewardsCorrectionsView")
@ViewScoped
public class CorrectionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalerCorrections corrections;

    private final Filters filters = Filters.fromUrl().choice("state", "rewards.factors.state", ApprovalState.values());
    private final Table<CorrectionRow> rows = new Table<>(CorrectionRow::reference, this::page);

    private Page<CorrectionRow> page(PageQuery query) {
        return corrections.list(states(), query);
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "taler-korrekturen",
                format,
                (kind, language, out) -> corrections.export(states(), kind, language, out));
    }

    private Set<ApprovalState> states() {
        return Set.copyOf(filters.many("state", ApprovalState.class));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<CorrectionRow> getRows() {
        return rows;
    }
}
