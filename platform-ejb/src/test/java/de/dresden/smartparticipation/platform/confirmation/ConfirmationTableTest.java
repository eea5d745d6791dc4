package de.dresden.smartparticipation.platform.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmationTableTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant END = NOW.plus(Confirmations.OPEN);
    private static final Subject CASE = new Subject("contribution", 50, "BE-2026-00001");

    private final ConfirmationTable table = new ConfirmationTable(Sql.on(TestDatabase.fresh()));

    @BeforeEach
    void ask() {
        table.ask("secret", "Erika@example.org", CASE, "participation.support", "de", NOW, END);
    }

    @Test
    void openingTheLinkConfirmsNothing() {
        assertThat(table.find("secret", NOW).orElseThrow().confirmed()).isFalse();
        assertThat(table.find("secret", NOW).orElseThrow().confirmed()).isFalse();
    }

    @Test
    void pressingTheButtonConfirmsOnce() {
        assertThat(table.confirm("secret", NOW))
                .contains(new AddressConfirmed(CASE, "participation.support", "Erika@example.org"));
        assertThat(table.confirm("secret", NOW)).isEmpty();
        assertThat(table.find("secret", NOW).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void afterSevenDaysItIsTooLateAndTheAddressIsForgotten() {
        assertThat(table.confirm("secret", END)).isEmpty();
        assertThat(table.find("secret", END)).isEmpty();
        assertThat(table.forgetUnconfirmed(END.plus(Duration.ofSeconds(1)))).isOne();
    }

    @Test
    void whatIsConfirmedIsKept() {
        table.confirm("secret", NOW);
        assertThat(table.forgetUnconfirmed(END.plus(Duration.ofDays(100)))).isZero();
        assertThat(table.find("secret", END.plus(Duration.ofDays(100)))).isPresent();
    }

    @Test
    void theAddressGoesWithTheConfirmation() {
        assertThat(table.find("secret", NOW).orElseThrow().email()).isEqualTo("Erika@example.org");

        table.confirm("secret", NOW);

        assertThat(table.find("secret", NOW).orElseThrow().confirmed()).isTrue();
        assertThat(table.find("secret", NOW).orElseThrow().email())
                .as("nobody brings a moment and an address together")
                .isNull();
    }

    @Test
    void aGuessedLinkLeadsNowhere() {
        assertThat(table.find("other", NOW)).isEmpty();
        assertThat(table.confirm("other", NOW)).isEmpty();
    }

    @Test
    void theSentenceOfAPurposeStandsInItsModule() {
        assertThat(table.find("secret", NOW).orElseThrow().what()).isEqualTo("participation.support");
    }
}
