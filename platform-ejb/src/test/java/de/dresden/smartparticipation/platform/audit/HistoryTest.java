package de.dresden.smartparticipation.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Subject ORDER = new Subject("payment", 7, "AO-2026-0007");

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final History history = new History(sql);

    @BeforeEach
    void people() {
        TestPeople.in(database).staff(1, "weber");
    }

    private record Told(Subject subject, String action, Map<String, ?> after) implements Happening {}

    @Test
    void theHistoryOfAPaymentNamesTheDayOfItsBooking() {
        assertThat(what("payment-order.paid", Map.of("cents", 100, "day", "2026-11-12")))
                .isEqualTo(Reason.of("platform.action-on.payment-order.paid", LocalDate.of(2026, 11, 12)));
        assertThat(Texts.german().text(what("payment-order.returned", Map.of("day", "2026-11-12"))))
                .isEqualTo("Zahlung als zurückgekommen gebucht, Buchungstag 12.11.2026");
        assertThat(Texts.in(Locale.ENGLISH).text(what("payment-order.paid", Map.of("day", "2026-11-12"))))
                .contains("2026")
                .contains("Nov");
    }

    @Test
    void withoutADayOrASentenceForItTheSentenceIsTheOneWithout() {
        assertThat(what("payment-order.paid", Map.of("cents", 100)).key())
                .isEqualTo("platform.action.payment-order.paid");
        assertThat(what("payment-order.paid", Map.of("day", "soon")).key())
                .isEqualTo("platform.action.payment-order.paid");
        assertThat(what("payment-order.ordered", Map.of("day", "2026-11-12")).key())
                .isEqualTo("platform.action.payment-order.ordered");
    }

    private Reason what(String action, Map<String, ?> after) {
        Staff weber = new Staff(1, "weber", "Weber", Set.of(), Set.of(), List.of());
        new AuditWriter(sql, NOW, weber).append(List.of(new Told(ORDER, action, after)));
        return history.last(ORDER).orElseThrow().what();
    }
}
