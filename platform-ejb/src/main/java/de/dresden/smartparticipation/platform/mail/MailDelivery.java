package de.dresden.smartparticipation.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Sends what is due, and tries again later what the server did not take. */
@Dependent
class MailDelivery {

    /** Pauses after the first, second … attempt; after the last pause comes the last attempt. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(6));

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    private MailTable mails;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    MailDelivery() {}

    MailDelivery(MailTable mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /** @return how many the server took */
    int sendWhatIsDue() {
        if (!server.isConfigured()) {
            return 0;
        }
        int sent = 0;
        Transport connection = null;
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                Optional<MailDetails> mail = mails.claim(clock.instant());
                if (mail.isEmpty()) {
                    break;
                }
                try {
                    connection = connection == null || !connection.isConnected() ? server.connect() : connection;
                    server.send(connection, mail.get(), clock.instant());
                    mails.sent(mail.get().row().id(), clock.instant());
                    sent++;
                } catch (MessagingException failure) {
                    failed(mail.get().row(), failure);
                }
            }
        } finally {
            close(connection);
        }
        return sent;
    }

    private void failed(MailRow mail, MessagingException failure) {
        String said = said(mail.to(), failure);
        LOG.log(Level.WARNING, () -> "Mail " + mail.id() + " was not sent: " + said);
        if (isFinal(failure) || mail.attempts() > PAUSES.size()) {
            mails.failed(mail.id(), said);
        } else {
            mails.tryAgain(mail.id(), said, clock.instant().plus(PAUSES.get(mail.attempts() - 1)));
        }
    }

    /** What the server said, without the address: it is kept for longer, and in the log. */
    static String said(String to, MessagingException failure) {
        String words =
                String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        return Pattern.compile(to, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .replaceAll("…");
    }

    /** An address that is none, or that the server does not know, will not become better. */
    private static boolean isFinal(MessagingException failure) {
        return failure instanceof AddressException
                || failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0;
    }

    private static void close(Transport connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, e, () -> "The mail server was gone before the connection was closed.");
            }
        }
    }
}
