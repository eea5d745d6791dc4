package de.dresden.smartparticipation.platform.start;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** The last step of the start, taken by the web module, which starts last: only then can all others be called. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

    @Inject
    private FirstContent content;

    @Inject
    private StartReport report;

    /** Makes what must be there at the first start, or nothing where it is there. */
    @PermitAll
    public void open() {
        report.write(content.make());
    }
}
