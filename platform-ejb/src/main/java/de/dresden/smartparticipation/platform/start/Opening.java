package de.dresden.smartparticipation.platform.start;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The last step of the start, taken by the web module, which starts last: only then can all others be called. */
@Stateless
public class Opening {

    @Inject
    private FirstContent content;

    @Inject
    private StartReport report;

    /**
     * Makes what must be there at the first start, or nothing where it is there. In this bean's transaction: one begun by
     * {@code @Transactional} within a session bean is not known to plain SQL connections, which then stay outside it.
     */
    @PermitAll
    public void open() {
        report.write(content.make());
    }
}
