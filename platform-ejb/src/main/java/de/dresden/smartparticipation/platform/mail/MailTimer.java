package de.dresden.smartparticipation.platform.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every few seconds for mails that are due; on several nodes each does, and no mail is taken by two. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {

    @Inject
    private MailDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        delivery.sendWhatIsDue();
    }
}
