package de.dresden.smartparticipation.web.audit;

import de.dresden.smartparticipation.platform.audit.AuditDetails;
import de.dresden.smartparticipation.platform.audit.Auditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One entry of the audit trail. */
@Named("auditEntryView")
@RequestScoped
public class EntryView {

    @Inject
    private Auditing auditing;

    private long id;
    private AuditDetails details;

    /** Before the page is drawn. */
    public void load() {
        details = auditing.details(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AuditDetails getDetails() {
        return details;
    }
}
