package de.dresden.smartparticipation.rewards.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What hangs on site says what the challenge lets count. */
class StationPosterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @Test
    void whoMayProveSomethingOnceAWeekIsNotToldToComeDaily() {
        assertThat(text(1, Repeat.WEEK, Locale.GERMAN)).contains("zählt je Person einmal je Woche");
        assertThat(text(4, Repeat.MONTH, Locale.GERMAN)).contains("zählt je Person 4-mal je Monat");
        assertThat(text(2, Repeat.DAY, Locale.ENGLISH)).contains("counts twice each day for each person");
    }

    @Test
    void whereOnlyTheCodeSetsALimitThatIsTold() {
        assertThat(text(null, null, Locale.GERMAN)).contains("zählt je Person einmal am Tag");
    }

    private static String text(Integer times, Repeat every, Locale language) {
        ChallengeData data = new ChallengeData(
                "Reparaturcafé",
                "Bringen Sie etwas mit.",
                ChallengeKind.DEED,
                FIRST,
                FIRST.plusDays(30),
                ChallengeProof.QR_ON_SITE,
                null,
                1,
                null,
                times,
                every,
                2,
                Issuer.CITY,
                100,
                null,
                null);
        Station station = new Station(1, 1, "Am Tresen", FIRST, FIRST.plusDays(30), true, 50, 1, "ABCDEFGH", false, 0);
        Paper poster = new StationPoster(language).of(data, station, "signed");
        assertThat(poster.form()).isEqualTo(Paper.Form.POSTER);
        return poster.blocks().toString();
    }
}
