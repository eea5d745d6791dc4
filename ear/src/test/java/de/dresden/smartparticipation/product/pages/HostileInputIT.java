package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.pages.PublicForms.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is sent to the public pages by people who mean no good: each gets a clear answer, and nothing is harmed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileInputIT {

    /** Behind the tests without a number: these two end what the others need. */
    private static final int LAST = Integer.MAX_VALUE;

    private static final int MEGABYTE = 1 << 20;
    private static final int SENDS = 200;
    private static final int ALLOWED = 60;
    private static final int STATEMENTS = 22;
    private static final int USUAL = 20;

    /** Milliseconds. */
    private static final int REST = 2_000;

    private static final String TOPIC =
            "select min(t.id)::text from participation.topic t join participation.consultation k on k.id = t.consultation_id"
                    + " where";

    private static RunningProduct product;
    private static String page;
    private static String consultation;
    private static ProductClock clock;
    private static PublicForms forms;
    private static CorrectionForms corrections;

    @BeforeAll
    static void open() {
        product = RunningProduct.forAWhile(
                "hostile", "--config", RunningProduct.settings("sp.trusted.proxies=127.0.0.1", "sp.test.clock=PT0S"));
        clock = new ProductClock(product, Duration.ZERO);
        consultation = product.asked(
                "select reference from participation.consultation where state = 'PUBLISHED' order by id limit 1");
        page = "/public/contribute.xhtml?ref=" + consultation;
        forms = new PublicForms(product, "203.0.113.10");
        corrections = new CorrectionForms(forms, HostileInputIT::read);
    }

    @AfterAll
    static void close() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void a_script_is_text() {
        HttpResponse<String> sent =
                sent(Map.of("title", "<script>alert('Kreuzung')</script>", "text", "<img src=x onerror=alert(1)>"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String own =
                forms.get(sent.headers().firstValue("Location").orElseThrow()).body();
        assertThat(own)
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
    }

    @Test
    void a_formula_stays_text_in_the_table() {
        sent(Map.of("title", "=HYPERLINK(\"http://example.org\";\"Klick\")", "text", "@SUM(1+1)"));

        Api api =
                new Api(product.url() + "/api/v1", product.account("MODERATOR").token());
        String table = api.get("/consultations/" + consultation + "/assessment-table.csv?state=RECEIVED")
                .text();
        assertThat(table).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK").doesNotContain(";\"=HYPERLINK");
    }

    @Test
    void ten_megabytes_of_text_are_too_much() {
        long before = stored();
        HttpResponse<String> answer = sent(Map.of("title", "Lang", "text", "a".repeat(10 * MEGABYTE)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Zu groß", "es wurde nichts gespeichert");
        assertThat(sent(Map.of("title", "Lang", "text", "a".repeat(30_000))).body())
                .contains("darf höchstens 20.000 Zeichen haben; es sind 30.000");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        long before = stored();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        HttpResponse<String> document =
                sent(Map.of("title", "Plan", "files", new Upload("plan.docx", bytes.toByteArray())));
        HttpResponse<String> archive =
                sent(Map.of("title", "Plan", "files", new Upload("plan.zip", bytes.toByteArray())));

        assertThat(document.statusCode()).isEqualTo(422);
        assertThat(document.body()).contains("übermäßig groß").contains("value=\"Plan\"");
        assertThat(archive.statusCode()).isEqualTo(422);
        assertThat(archive.body()).contains("keine zugelassene Endung");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void wrong_files_are_named_together_with_a_wrong_address() {
        HttpResponse<String> answer = sent(Map.of(
                "title",
                "Bild",
                "email",
                "keine",
                "files",
                new Upload("bild.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Das ist keine E-Mail-Adresse", "„bild.svg“ hat keine zugelassene Endung");
    }

    @Test
    void a_drawing_with_a_script_is_refused_under_whatever_name() {
        byte[] drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(sent(Map.of("title", "Bild", "files", new Upload("bild.svg", drawing)))
                        .body())
                .contains("keine zugelassene Endung");
        assertThat(sent(Map.of("title", "Bild", "files", new Upload("bild.png", drawing)))
                        .body())
                .contains("ist nicht, was der Name sagt");
    }

    @Test
    void a_forged_consultation_is_not_found() {
        String draft = product.asked("select reference from participation.consultation where state = 'DRAFT' limit 1");
        for (String forged : List.of("BV-1999-999", draft, "%27%20or%201=1", "..%2F..%2Fetc")) {
            assertThat(forms.get("/public/contribute.xhtml?ref=" + forged).statusCode())
                    .as(forged)
                    .isEqualTo(404);
        }
        HttpResponse<String> sent =
                forms.post("/public/contribute.xhtml?ref=BV-1999-999", token(), Map.of("title", "Woanders"));
        assertThat(sent.statusCode()).isEqualTo(404);
        assertThat(forms.get("/public/mine.xhtml?key=" + "x".repeat(43)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_form_of_ones_own_making_is_asked_for_again() {
        HttpResponse<String> made = forms.post(page, "1.2.3", Map.of("title", "Ohne Seite"));
        HttpResponse<String> robot = sent(Map.of("title", "Vom Programm", "homepage", "http://example.org"));
        HttpResponse<String> fast = forms.post(page, forms.token(page), Map.of("title", "Zu schnell"));

        assertThat(made.statusCode()).isEqualTo(422);
        assertThat(made.body()).contains("konnte nicht zugeordnet werden", "value=\"Ohne Seite\"");
        assertThat(robot.body()).contains("Feld, das leer bleiben muss");
        assertThat(fast.body()).contains("schneller, als man lesen kann", "value=\"Zu schnell\"");
    }

    @Test
    void whoever_is_fast_may_turn_the_page_and_need_only_wait_before_sending() {
        String token = forms.token(page);
        Map<String, String> fields = Map.of("title", "Flink " + UUID.randomUUID());
        HttpResponse<String> turned = forms.post(page, token, Map.of("do", "2", "title", fields.get("title")));
        String other = forms.token(page);
        HttpResponse<String> fast = forms.post(page, other, fields);
        read();
        HttpResponse<String> sent = forms.post(page, PublicForms.tokenIn(fast.body()), fields);

        assertThat(turned.statusCode()).isEqualTo(200);
        assertThat(PublicForms.tokenIn(turned.body())).isEqualTo(token);
        assertThat(fast.statusCode()).isEqualTo(422);
        assertThat(fast.body()).contains("warten Sie drei Sekunden");
        assertThat(PublicForms.tokenIn(fast.body()))
                .as("the clock is not set back")
                .isEqualTo(other);
        assertThat(sent.statusCode()).isEqualTo(302);
    }

    @Test
    void the_same_form_twice_is_one_contribution() {
        String token = token();
        Map<String, String> fields = Map.of("title", "Doppelklick " + UUID.randomUUID());
        HttpResponse<String> first = forms.post(page, token, fields);
        HttpResponse<String> second = forms.post(page, token, fields);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(product.asked(
                        "select count(*) from participation.contribution where title = '" + fields.get("title") + "'"))
                .isEqualTo("1");
        assertThat(heading(second)).isEqualTo(heading(first));
    }

    @Test
    void the_same_request_of_a_program_twice_is_one_contribution() {
        Api api = new Api(product.url() + "/api/v1", null);
        Map<String, Object> idea = Map.of("title", "Über die Schnittstelle", "notice", 1);
        String path = "/public/consultations/" + consultation + "/contributions";

        assertThat(api.post(path, idea).status()).as("without a key").isEqualTo(400);
        Api.Answer empty = api.post(path, Map.of("text", "Nur ein Text"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("Idempotency-Key", "„notice“ fehlt", "„title“ fehlt");
        String key = UUID.randomUUID().toString();
        Api.Answer first = api.post(path, idea, "Idempotency-Key", key);
        Api.Answer second = api.post(path, idea, "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.json().path("reference").asText())
                .isEqualTo(first.json().path("reference").asText());
        assertThat(api.post(path, Map.of("title", "Etwas anderes", "notice", 1), "Idempotency-Key", key)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void under_the_secret_link_all_is_corrected_without_a_script_and_once() {
        String own = CorrectionForms.page(
                sent(Map.of("title", "Bank", "lon", "13.737300", "lat", "51.050400", "files", text("alt.txt"))));
        String reference = corrections.reference(own);
        String file =
                product.asked("select max(id)::text from platform.file where subject_reference = '" + reference + "'");
        String topic = product.asked(TOPIC + " k.reference = '" + consultation + "'");
        String drawn = forms.get(own).body();
        read();
        Map<String, Object> anew = CorrectionForms.filled(drawn);
        anew.putAll(Map.of("topic", topic, "place", "am Ufer", "noPoint", "true", "area", "", "removed", file));
        anew.put("files", List.of(text("neu.txt"), text("neuer.txt")));

        HttpResponse<String> first = forms.post(own, PublicForms.tokenIn(drawn), anew);
        HttpResponse<String> second = forms.post(own, PublicForms.tokenIn(drawn), anew);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(product.asked("select concat_ws(' ', topic_id, place_text, longitude, area_key, state)"
                        + " from participation.contribution where reference = '" + reference + "'"))
                .isEqualTo(topic + " am Ufer RECEIVED");
        assertThat(product.asked(
                        "select string_agg(name, ' ' order by id) from platform.file where subject_reference = '"
                                + reference + "'"))
                .isEqualTo("neu.txt neuer.txt");
        assertThat(product.asked("select count(*) from participation.earlier_wording w"
                        + " join participation.contribution c on c.id = w.contribution_id where c.reference = '"
                        + reference + "'"))
                .isEqualTo("1");
        assertThat(corrections
                        .send(own, Map.of("place", "am Ufer", "topic", topic))
                        .body())
                .contains("nichts anders als zuvor");
    }

    @Test
    void under_the_secret_link_nothing_of_others_can_be_touched() {
        String own = CorrectionForms.page(sent(Map.of("title", "Bank", "files", text("eigen.txt"))));
        String reference = corrections.reference(own);
        String foreign =
                product.asked("select min(id)::text from platform.file where subject_reference <> '" + reference + "'");
        String topic = product.asked(TOPIC + " k.reference <> '" + consultation + "'");
        List<Upload> five = List.of(text("1.txt"), text("2.txt"), text("3.txt"), text("4.txt"), text("5.txt"));

        HttpResponse<String> file = corrections.send(own, Map.of("title", "Anders", "removed", foreign));
        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.body()).contains("gehört nicht zu diesem Beitrag", "value=\"Anders\"");
        assertThat(product.asked("select count(*) from platform.file where id = " + foreign))
                .isEqualTo("1");
        assertThat(corrections.send(own, Map.of("topic", topic)).body()).contains("Bitte wählen Sie bei „Thema“");
        HttpResponse<String> sixth = corrections.send(own, Map.of("title", "Anders", "files", five));
        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(sixth.body()).contains("Höchstens 5 Dateien", "5.txt", "value=\"Anders\"");
        assertThat(corrections
                        .send(own, Map.of("files", new Upload("bild.png", "<svg/>".getBytes(StandardCharsets.UTF_8))))
                        .body())
                .contains("ist nicht, was der Name sagt");
        HttpResponse<String> stale = corrections.send(own, Map.of("title", "Anders", "version", "4711"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body())
                .contains("Ihre Eingaben stehen noch da", "value=\"Anders\"")
                .doesNotContain("4711");
        assertThat(product.asked("select title || version from participation.contribution where reference = '"
                        + reference + "'"))
                .startsWith("Bank");
    }

    @Test
    void masses_of_statements_from_one_address_are_all_stored_and_the_last_answered_more_slowly() {
        String statement = "/public/statement.xhtml?ref="
                + product.asked(
                        "select p.reference from participation.plan_round r join participation.plan p on p.id = r.plan_id"
                                + " where r.published_at is not null and r.first_day <= current_date order by r.last_day desc limit 1");
        PublicForms one = new PublicForms(product, "203.0.113.90");
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            tokens.add(one.token(statement));
        }
        read();
        long before = statements();
        List<Long> millis = new ArrayList<>();
        for (String token : tokens) {
            long begun = System.nanoTime();
            HttpResponse<String> answer =
                    one.post(statement, token, Map.of("form", "statement", "text", "Einwand " + millis.size()));
            millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        }
        assertThat(statements()).isEqualTo(before + STATEMENTS);
        assertThat(millis.subList(USUAL, STATEMENTS))
                .as("answers after the usual ones")
                .allMatch(took -> took >= REST);
        assertThat(millis.subList(0, USUAL)).as("the usual answers").anyMatch(took -> took < REST);
        assertThat(
                        product.asked(
                                "select count(*) from participation.statement where text like 'Einwand %' and doubt like '%MANY%'"))
                .isEqualTo(String.valueOf(STATEMENTS - USUAL));
    }

    @Test
    @Order(LAST - 1)
    void two_hundred_sends_in_a_minute_are_slowed_down() {
        PublicForms one = new PublicForms(product, "203.0.113.66");
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < SENDS; i++) {
            tokens.add(one.token(page));
        }
        read();
        long before = stored();
        int taken = 0;
        for (String token : tokens) {
            HttpResponse<String> answer = one.post(page, token, Map.of("title", "Eine von vielen"));
            if (answer.statusCode() == 302) {
                taken++;
            } else {
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.body())
                        .contains("in 10 Minuten noch einmal", "stehen noch da", "value=\"Eine von vielen\"");
            }
        }
        assertThat(taken).isEqualTo(ALLOWED);
        assertThat(stored()).isEqualTo(before + ALLOWED);
        assertThat(new PublicForms(product, "203.0.113.67")
                        .post(page, forms.token(page), Map.of("title", "x"))
                        .statusCode())
                .as("others are not slowed down")
                .isNotEqualTo(429);
    }

    @Test
    @Order(LAST)
    void a_form_that_was_open_while_the_participation_ended_loses_nothing() {
        String own = CorrectionForms.page(sent(Map.of("title", "Bank")));
        String drawn = forms.get(own).body();
        String token = token();
        String end = product.asked("select to_char(p.ends_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                + " from participation.phase p join participation.consultation k on k.id = p.consultation_id"
                + " where k.reference = '" + consultation + "' and p.kind = 'PARTICIPATION'");
        long before = stored();
        clock.set(end);
        read();
        // The form is older than a day now, which is said first; sent again at once it meets the end of the
        // participation.
        HttpResponse<String> old = forms.post(page, token, Map.of("title", "Zu spät", "text", "Viel Arbeit"));
        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(old.body()).contains("value=\"Zu spät\"", "Viel Arbeit");
        String fresh = PublicForms.tokenIn(old.body());
        read();
        HttpResponse<String> late = forms.post(page, fresh, Map.of("title", "Zu spät", "text", "Viel Arbeit"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("value=\"Zu spät\"", "Viel Arbeit");
        assertThat(stored()).isEqualTo(before);
        Map<String, Object> anew = CorrectionForms.filled(drawn);
        anew.putAll(Map.of("title", "Viel besser", "text", "Noch mehr Arbeit", "place", "am Ufer"));
        HttpResponse<String> corrected = forms.post(own, PublicForms.tokenIn(drawn), anew);
        assertThat(corrected.statusCode()).isEqualTo(422);
        assertThat(corrected.body())
                .contains("Viel besser", "Noch mehr Arbeit", "am Ufer", "Die Beteiligung ist zu Ende");
    }

    private static Upload text(String name) {
        return new Upload(name, name.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> sent(Map<String, ?> fields) {
        return forms.post(page, token(), fields);
    }

    /** A form that a person has read. */
    private static String token() {
        String token = forms.token(page);
        read();
        return token;
    }

    private static void read() {
        clock.read();
    }

    private static String heading(HttpResponse<String> answer) {
        String own =
                forms.get(answer.headers().firstValue("Location").orElseThrow()).body();
        return own.substring(own.indexOf("<h1>"), own.indexOf("</h1>"));
    }

    private static long statements() {
        return Long.parseLong(product.asked("select count(*) from participation.statement"));
    }

    private static long stored() {
        return Long.parseLong(product.asked("select count(*) from participation.contribution"));
    }
}
