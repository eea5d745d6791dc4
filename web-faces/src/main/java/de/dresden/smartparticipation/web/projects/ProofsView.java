package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.projects.proof.ProofDue;
import de.dresden.smartparticipation.projects.proof.ProofFilter;
import de.dresden.smartparticipation.projects.proof.ProofRow;
import de.dresden.smartparticipation.projects.proof.ProofState;
import de.dresden.smartparticipation.projects.proof.Proofs;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.ListFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;

/** Proofs of use: which are due, in the check, and what they came to. */
@Named("projectsProofsView")
@ViewScoped
public class ProofsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Proofs proofs;

    private final Filters filters = Filters.fromUrl()
            .text("q", "projects.proofs.filter.text")
            .choice("due", "projects.proofs.due", ProofDue.values())
            .choice("state", "projects.proofs.state", ProofState.values());
    private final Table<ProofRow> rows = new Table<>(ProofRow::project, this::page);

    private Page<ProofRow> page(PageQuery query) {
        return proofs.list(filter(), query);
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "verwendungsnachweise", format, (kind, language, out) -> proofs.export(filter(), kind, language, out));
    }

    private ProofFilter filter() {
        return new ProofFilter(
                filters.text("q"),
                Set.copyOf(filters.many("state", ProofState.class)),
                Set.copyOf(filters.many("due", ProofDue.class)));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ProofRow> getRows() {
        return rows;
    }
}
