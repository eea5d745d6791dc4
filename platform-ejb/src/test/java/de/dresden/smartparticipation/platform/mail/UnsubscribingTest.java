package de.dresden.smartparticipation.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsubscribingTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Subject CASE = new Subject("contribution", 50, "BE-2026-00001");

    @TempDir
    private Path directory;

    private Keys keys;
    private Unsubscribing links;

    @BeforeEach
    void begin() {
        keys = Keys.in(directory);
        links = new Unsubscribing(keys, new PublicAddress("https://beteiligung.example/"));
    }

    @Test
    void theLinkSaysWhoAndWhatWithoutShowingIt() {
        String link = links.link("Erika@example.org", CASE);
        assertThat(link)
                .matches("https://beteiligung[.]example/public/unsubscribe[.]xhtml[?]key=[1-9][.][A-Za-z0-9_-]+")
                .doesNotContain("rika")
                .doesNotContain("BE-2026");
        assertThat(links.open(key(link))).contains(new Unsubscription("Erika@example.org", CASE));
    }

    @Test
    void nobodyMakesOneUp() {
        String key = key(links.link("erika@example.org", CASE));
        assertThat(links.open(key.substring(0, key.length() - 4) + "AAAA")).isEmpty();
        assertThat(links.open("9." + key.substring(2))).isEmpty();
        assertThat(links.open("x")).isEmpty();
        assertThat(links.open(null)).isEmpty();
    }

    @Test
    void whoStopsMailsGetsNoneAboutThisCaseHoweverTheAddressIsSpelled() {
        MailStops stops = new MailStops(Sql.on(TestDatabase.fresh()), keys);
        assertThat(stops.stop("Erika@Example.org", CASE, NOW)).isTrue();
        assertThat(stops.stop("erika@example.org", CASE, NOW)).isFalse();
        assertThat(stops.isStopped(" erika@example.org", CASE)).isTrue();
        assertThat(stops.isStopped("erika@example.org", new Subject("contribution", 51, "BE-2026-00002")))
                .isFalse();
        assertThat(stops.isStopped("hans@example.org", CASE)).isFalse();
    }

    private static String key(String link) {
        return link.replaceAll(".*key=", "");
    }
}
