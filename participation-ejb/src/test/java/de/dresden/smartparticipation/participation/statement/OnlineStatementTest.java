package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlineStatementTest {

    private static final String PLAN = "BP-2027-001";
    private static final StatementSender GERDA = new StatementSender("Gerda Lindner", "Weg 1", null);

    @Test
    void a_double_click_is_the_same_statement() {
        assertThat(said("Zu laut.", GERDA).content(PLAN, List.of(file("plan.pdf", "aa"))))
                .isEqualTo(said(" Zu laut. ", GERDA).content(PLAN, List.of(file("plan.pdf", "aa"))));
    }

    @Test
    void other_words_another_sender_another_plan_or_one_more_file_under_the_same_token_make_another_statement() {
        List<SentFile> none = List.of();

        assertThat(List.of(
                        said("Zu laut.", GERDA).content(PLAN, none),
                        said("Zu laut und zu hell.", GERDA).content(PLAN, none),
                        said("Zu laut.", StatementSender.ANONYMOUS).content(PLAN, none),
                        said("Zu laut.", GERDA).content("BP-2027-002", none),
                        said("Zu laut.", GERDA).content(PLAN, List.of(file("plan.pdf", "aa"))),
                        said("Zu laut.", GERDA).content(PLAN, List.of(file("plan.pdf", "bb"))),
                        said("Zu laut.", GERDA).content(PLAN, List.of(file("plan.pdf", "aa"), file("foto.jpg", "cc")))))
                .doesNotHaveDuplicates();
    }

    private static OnlineStatement said(String text, StatementSender sender) {
        return new OnlineStatement(text, sender, "a".repeat(22), null, null);
    }

    private static SentFile file(String name, String hash) {
        return new SentFile(name, hash, InputStream.nullInputStream());
    }
}
