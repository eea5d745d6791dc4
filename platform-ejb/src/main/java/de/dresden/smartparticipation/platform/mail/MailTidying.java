package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets at night the mails that were sent, or could not be, half a year ago. That they were sent stands with their cases. Fleeting
 * ones that could not be sent for a month are given up.
 */
@Singleton
public class MailTidying {

    private static final Duration KEPT = Duration.ofDays(182);

    private static final Duration TRIED = Duration.ofDays(30);

    @Inject
    private Sql sql;

    @Inject
    private MailTable mails;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void tidy() {
        mails.giveUpFleeting(clock.instant().minus(TRIED));
        sql.update(
                "delete from platform.mail where state <> 'WAITING' and created_at < ?",
                clock.instant().minus(KEPT));
    }
}
