package de.dresden.smartparticipation.platform.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which entries of the trail are wanted; what is null or empty does not narrow.
 *
 * @param from first day, in the city's time
 * @param until last day
 * @param person a part of the name or the login of who did it or was represented
 * @param programmes modules that tell of it, as {@code participation}
 * @param what a part of what happened: of its sentence in German or English, or of its name, as {@code account.created}
 * @param reference how the reference of the object begins
 */
public record AuditFilter(
        LocalDate from, LocalDate until, String person, Set<String> programmes, String what, String reference)
        implements Serializable {

    public AuditFilter {
        person = person == null ? "" : person.strip();
        reference = reference == null ? "" : reference.strip();
        programmes = Set.copyOf(programmes);
        what = what == null ? "" : what.strip();
    }

    public static AuditFilter none() {
        return new AuditFilter(null, null, null, Set.of(), null, null);
    }
}
