package de.dresden.smartparticipation.web.audit;

import de.dresden.smartparticipation.platform.audit.AuditDetails;
import de.dresden.smartparticipation.platform.audit.AuditFilter;
import de.dresden.smartparticipation.platform.audit.AuditRow;
import de.dresden.smartparticipation.platform.audit.Auditing;
import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The audit trail: look for entries, export them, have the chain checked. */
@Named("auditListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> PROGRAMMES = List.of("participation", "projects", "rewards", "platform");
    private static final String JOB = "/jobs/job.xhtml?faces-redirect=true&id=";

    @Inject
    private Auditing auditing;

    private final Table<AuditRow> rows = new Table<>(AuditRow::id, this::page);
    private Filters filters;
    private ChainHead head;
    private AuditDetails lastVerification;
    private String noted;

    @PostConstruct
    void open() {
        Map<String, String> programmes = new LinkedHashMap<>();
        PROGRAMMES.forEach(name -> programmes.put(name, Texts.in(locale()).text("platform.programme." + name)));
        filters = Filters.fromUrl()
                .date("from", "audit.filter.from")
                .date("until", "audit.filter.until")
                .text("person", "audit.filter.person")
                .text("what", "audit.filter.what")
                .text("reference", "audit.filter.reference")
                .choice("programme", "audit.filter.programme", programmes);
        head = auditing.head();
        lastVerification = auditing.lastVerification().orElse(null);
    }

    private Page<AuditRow> page(PageQuery query) {
        return auditing.list(filter(), query);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                filters.date("from"),
                filters.date("until"),
                filters.text("person"),
                Set.copyOf(filters.values("programme")),
                filters.text("what"),
                filters.text("reference"));
    }

    /** Sends the file at once where it is short, otherwise leads to the job that makes it. */
    public String export(String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        if (rows.total() > Auditing.AT_ONCE || kind == TableFormat.PDF && rows.total() > TableFormat.PDF_ROWS) {
            return JOB + auditing.exportLater(filter(), kind, locale());
        }
        WholeFile.send(
                Texts.in(locale()).text("platform.audit.file") + "." + kind.extension(),
                out -> auditing.export(filter(), kind, locale(), out));
        return null;
    }

    public String verify() {
        return JOB + auditing.verify(noted);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<AuditRow> getRows() {
        return rows;
    }

    public ChainHead getHead() {
        return head;
    }

    public AuditDetails getLastVerification() {
        return lastVerification;
    }

    /** Whether the last check found the chain whole. */
    public boolean isWhole() {
        return lastVerification.changes().stream()
                .anyMatch(change -> change.name().equals("whole") && "true".equals(change.after()));
    }

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted;
    }
}
