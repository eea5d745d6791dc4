package de.dresden.smartparticipation.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    @RegisterExtension
    private static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private Sql sql;
    private MailTable mails;

    @BeforeEach
    void makeAnOutbox() {
        sql = Sql.on(TestDatabase.fresh());
        mails = new MailTable(sql);
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws Exception {
        write("erika@example.org", "Ihr Beitrag BE-7: größer", "Sehr geehrte Frau Müller,\n\n…");
        assertThat(delivery(NOW).sendWhatIsDue()).isEqualTo(1);
        MimeMessage mail = POST.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Ihr Beitrag BE-7: größer");
        assertThat(mail.getContent().toString().replace("\r\n", "\n")).startsWith("Sehr geehrte Frau Müller,\n\n…");
        assertThat(mail.getFrom()[0]).hasToString("stadt@example.org");
        assertThat(mail.getMessageID()).isEqualTo("<" + id(1) + ".1793606400000@example.org>");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().sentAt()).isEqualTo(NOW);
    }

    @Test
    void a_mail_that_can_be_unsubscribed_says_so_to_the_mail_program() throws Exception {
        write("a@example.org", "x", "y");
        sql.update(
                "update platform.mail set unsubscribe = 'https://beteiligung.example/public/unsubscribe.xhtml?key=1.x'");
        write("b@example.org", "x", "y");
        delivery(NOW).sendWhatIsDue();
        MimeMessage wished = POST.getReceivedMessages()[0];
        assertThat(wished.getHeader("List-Unsubscribe"))
                .containsExactly("<https://beteiligung.example/public/unsubscribe.xhtml?key=1.x>");
        assertThat(wished.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(POST.getReceivedMessages()[1].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void a_line_break_in_a_header_begins_no_other_header() throws Exception {
        Letter letter = new Letter("a@example.org", "Betreff\r\nBcc: b@example.org", "Text", new Subject("t", 1, "T"));
        write(letter.to(), letter.subjectLine(), letter.body());
        delivery(NOW).sendWhatIsDue();
        assertThat(POST.getReceivedMessages()).hasSize(1);
        assertThat(POST.getReceivedMessages()[0].getSubject()).isEqualTo("Betreff Bcc: b@example.org");
        assertThat(POST.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void what_is_no_single_address_fails_at_once() {
        write("a@example.org, b@example.org", "x", "y");
        write("a@example.org\r\nBcc: b@example.org", "x", "y");
        write("nobody", "x", "y");
        delivery(NOW).sendWhatIsDue();
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(page()).extracting(MailRow::state).containsOnly(MailState.FAILED);
    }

    @Test
    void a_server_that_is_away_is_tried_with_growing_pauses_and_given_up_after_the_eighth_time() {
        write("a@example.org", "x", "y");
        MailDelivery away = new MailDelivery(mails, new MailServer("localhost", 1, "stadt@example.org"), at(NOW));
        away.sendWhatIsDue();
        assertThat(only().nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        Instant last = NOW;
        for (int i = 1; i < 8; i++) {
            assertThat(only().state()).isEqualTo(MailState.WAITING);
            Instant next = only().nextAttemptAt();
            assertThat(next).isAfter(last);
            new MailDelivery(mails, new MailServer("localhost", 1, "stadt@example.org"), at(next)).sendWhatIsDue();
            last = next;
        }
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().attempts()).isEqualTo(8);
        assertThat(mails.find(only().id()).orElseThrow().lastError()).isNotBlank();
        assertThat(mails.sendAgain(only().id(), last)).isTrue();
        assertThat(delivery(last).sendWhatIsDue()).isEqualTo(1);
    }

    @Test
    void of_a_fleeting_mail_only_stays_that_it_went() {
        write("Anna@example.org", "Ihre Daten sind gelöscht", "Sehr geehrte Frau Berger …");
        write("b@example.org", "x", "y");
        sql.update("update platform.mail set fleeting = true where recipient like 'Anna%'");

        assertThat(delivery(NOW).sendWhatIsDue()).isEqualTo(2);

        assertThat(POST.getReceivedMessages()).hasSize(2);
        MailDetails sent = mails.find(id(1)).orElseThrow();
        assertThat(sent.row().state()).isEqualTo(MailState.SENT);
        assertThat(sent.row().sentAt()).isEqualTo(NOW);
        assertThat(sent.row().subjectLine()).isEqualTo("Ihre Daten sind gelöscht");
        assertThat(sent.row().forgotten()).isTrue();
        assertThat(sent.body()).isEmpty();
        assertThat(mails.sendAgain(id(1), NOW)).isFalse();
        assertThat(mails.find(id(2)).orElseThrow().row().to()).isEqualTo("b@example.org");
    }

    @Test
    void a_fleeting_mail_that_cannot_be_sent_keeps_its_address_only_while_it_is_tried() {
        write("Anna@example.org", "x", "y");
        write("Bo@example.org", "x", "y");
        sql.update("update platform.mail set fleeting = true");
        sql.update("update platform.mail set attempts = 7 where recipient like 'Anna%'");
        MailDelivery away = new MailDelivery(mails, new MailServer("localhost", 1, "stadt@example.org"), at(NOW));

        away.sendWhatIsDue();

        assertThat(mails.find(id(1)).orElseThrow().row().forgotten()).isTrue();
        assertThat(mails.find(id(2)).orElseThrow().row().forgotten()).isFalse();
        mails.giveUpFleeting(NOW);
        assertThat(mails.find(id(2)).orElseThrow().row().forgotten()).isFalse();
        mails.giveUpFleeting(NOW.plusSeconds(1));
        assertThat(mails.find(id(2)).orElseThrow().row().state()).isEqualTo(MailState.FAILED);
        assertThat(mails.find(id(2)).orElseThrow().row().forgotten()).isTrue();
    }

    @Test
    void what_the_server_says_is_kept_without_the_address() {
        MessagingException failure = new MessagingException("550 <anna@example.org>:\r\n no such user");

        assertThat(MailDelivery.said("Anna@example.org", failure)).isEqualTo("550 <…>: no such user");
        assertThat(MailDelivery.said("x", new MessagingException())).isEqualTo("null");
    }

    @Test
    void two_nodes_never_send_a_mail_twice() throws Exception {
        for (int i = 0; i < 40; i++) {
            write("a@example.org", "mail " + i, "y");
        }
        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread node = new Thread(() -> delivery(NOW).sendWhatIsDue());
            nodes.add(node);
            node.start();
        }
        for (Thread node : nodes) {
            node.join();
        }
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : Arrays.asList(POST.getReceivedMessages())) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids).hasSize(40);
        assertThat(new HashSet<>(ids)).hasSize(40);
    }

    @Test
    void a_mail_whose_sender_died_is_sent_later_under_the_same_identity() throws Exception {
        write("a@example.org", "x", "y");
        assertThat(mails.claim(NOW)).isPresent();
        assertThat(delivery(NOW.plusSeconds(60)).sendWhatIsDue()).isZero();
        assertThat(delivery(NOW.plus(Duration.ofMinutes(11))).sendWhatIsDue()).isEqualTo(1);
        assertThat(POST.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id(1) + ".1793606400000@example.org>");
    }

    private MailDelivery delivery(Instant now) {
        MailServer server = new MailServer("localhost", POST.getSmtp().getPort(), "stadt@example.org");
        return new MailDelivery(mails, server, at(now));
    }

    private void write(String to, String subjectLine, String body) {
        sql.update("""
                insert into platform.mail (id, recipient, subject_line, body, about_type, about_id, about_reference,
                    created_at, state, next_attempt_at)
                values (nextval('platform.mail_id'), ?, ?, ?, 'test', 1, 'T-1', ?, 'WAITING', ?)""", to, subjectLine, body, NOW, NOW);
    }

    private static long id(int number) {
        return 50L * number;
    }

    private MailRow only() {
        return page().get(0);
    }

    private List<MailRow> page() {
        return mails.page(MailFilter.all(), PageQuery.first()).items();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
