package de.dresden.smartparticipation.platform.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Clears the store at night; on several nodes each does, and none minds the other. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FileHousekeeping {

    private static final Logger LOG = Logger.getLogger(FileHousekeeping.class.getName());

    @Inject
    private FileClearing clearing;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void clear() {
        int gone = clearing.clear();
        LOG.info(() -> gone + " contents that nothing names any more were cleared away.");
    }
}
