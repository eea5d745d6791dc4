package de.dresden.smartparticipation.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The city's mail server, as the settings name it. */
@Dependent
class MailServer {

    private static final String CONNECT_MILLIS = "15000";
    private static final String ANSWER_MILLIS = "30000";

    @Inject
    @ConfigProperty(name = "sp.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "sp.smtp.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "sp.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "sp.smtp.password")
    private Optional<String> password;

    /** With STARTTLS a server that does not offer it is refused. */
    @Inject
    @ConfigProperty(name = "sp.smtp.starttls", defaultValue = "true")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "sp.smtp.from", defaultValue = "beteiligung@localhost")
    private String from;

    MailServer() {}

    MailServer(String host, int port, String from) {
        this.host = Optional.of(host);
        this.port = port;
        this.user = Optional.empty();
        this.password = Optional.empty();
        this.from = from;
    }

    boolean isConfigured() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    /** Connects to the server; whoever asks closes it. */
    Transport connect() throws MessagingException {
        Transport transport = session().getTransport("smtp");
        transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
        return transport;
    }

    /** @throws jakarta.mail.internet.AddressException where the recipient is no address */
    void send(Transport transport, MailDetails mail, Instant now) throws MessagingException {
        MimeMessage message = message(mail, now);
        transport.sendMessage(message, message.getAllRecipients());
    }

    /** The same for each attempt, so that a mail that came twice can be recognised. */
    String messageId(MailRow mail) {
        String domain = from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
        return "<" + mail.id() + "." + mail.createdAt().toEpochMilli() + "@" + domain + ">";
    }

    private MimeMessage message(MailDetails mail, Instant now) throws MessagingException {
        MailRow row = mail.row();
        InternetAddress to = new InternetAddress(row.to(), true);
        to.validate();
        MimeMessage message = new WithIdentity(session(), messageId(row));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(row.subjectLine(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            if (mail.unsubscribe().startsWith("https:")) {
                // RFC 8058: the mail program may do it by itself, without opening the page
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
        message.setSentDate(Date.from(now));
        message.saveChanges();
        return message;
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return Session.getInstance(settings);
    }

    /** A message that keeps the identity it is given. */
    private static final class WithIdentity extends MimeMessage {

        private final String identity;

        WithIdentity(Session session, String identity) {
            super(session);
            this.identity = identity;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identity);
        }
    }
}
