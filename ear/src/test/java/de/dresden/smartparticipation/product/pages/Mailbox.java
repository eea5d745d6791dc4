package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.dresden.smartparticipation.product.RunningProduct;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server of its own, to which a product sends, and what came to whom. */
final class Mailbox implements AutoCloseable {

    private static final long PATIENCE = 60_000;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {}

    static Mailbox open() {
        Mailbox box = new Mailbox();
        box.mails.start();
        return box;
    }

    /** A settings file by which a product sends its mails here, with more settings in it. */
    String settings(String... more) {
        return RunningProduct.settings(Stream.concat(
                        Stream.of(
                                "sp.smtp.host=127.0.0.1",
                                "sp.smtp.port=" + mails.getSmtp().getPort(),
                                "sp.smtp.starttls=false"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** Waits for the mail to this address whose subject or text says so; of several the latest. */
    String mail(String address, String words) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (System.nanoTime() < end) {
            Optional<String> found = Arrays.stream(mails.getReceivedMessages())
                    .filter(message -> to(message).contains(address))
                    .map(Mailbox::content)
                    .filter(text -> text.contains(words))
                    .reduce((earlier, later) -> later);
            if (found.isPresent()) {
                return found.get();
            }
            mails.waitForIncomingEmail(1_000, mails.getReceivedMessages().length + 1);
        }
        throw new AssertionError("no mail to " + address + " with " + words);
    }

    /** Waits for a mail to this address that leads to a page, as {@code /public/confirm}. @return where it leads to */
    String link(String address, String page) {
        return linkIn(mail(address, page), page);
    }

    /** Where a mail leads to. */
    static String linkIn(String mail, String page) {
        Matcher found =
                Pattern.compile("https?://\\S+" + Pattern.quote(page) + "\\S+").matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group();
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(MimeMessage message) {
        try {
            Object content = message.getContent();
            return message.getSubject() + "\n"
                    + (content instanceof String text ? text : GreenMailUtil.getBody(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        mails.stop();
    }
}
