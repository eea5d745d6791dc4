package de.dresden.smartparticipation.platform.boundary;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds the sentence behind a technical failure: a changed version is a {@link Conflict}; a broken constraint is
 * {@link Refused} where the texts of its schema know it as {@code <schema>.constraint.<name>}.
 */
public final class FaultTranslation {

    private static final Logger LOG = Logger.getLogger(FaultTranslation.class.getName());
    private static final int DEEPEST = 20;
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String UNKNOWN_CHARACTER = "22021";
    private static final String DISK_FULL = "53100";
    private static final String DEADLOCK = "40P01";

    private FaultTranslation() {}

    /** The fault somewhere in the causes, or the one that says what the database said; nothing for any other failure. */
    public static Optional<Fault> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return Optional.of(fault);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(Conflict.changedMeanwhile());
            }
            if (cause instanceof PSQLException database) {
                return of(database);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> of(PSQLException database) {
        if (SERIALIZATION_FAILURE.equals(database.getSQLState()) || DEADLOCK.equals(database.getSQLState())) {
            return Optional.of(Conflict.changedMeanwhile());
        }
        if (UNKNOWN_CHARACTER.equals(database.getSQLState())) {
            return Optional.of(new Refused(Reason.of("platform.fault.unknown-character")));
        }
        if (DISK_FULL.equals(database.getSQLState())) {
            LOG.log(Level.SEVERE, "The database's disk is full.", database);
            return Optional.of(new Refused(Reason.of("platform.fault.disk-full")));
        }
        ServerErrorMessage message = database.getServerErrorMessage();
        if (message == null || message.getConstraint() == null) {
            return Optional.empty();
        }
        String key = message.getSchema() + ".constraint." + message.getConstraint();
        return Texts.german().has(key) ? Optional.of(new Refused(Reason.of(key))) : Optional.empty();
    }
}
