package de.dresden.smartparticipation.rewards.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.keys.Keys;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationBookTest {

    private final ChallengeSite site = new ChallengeSite(1, 100);

    @Test
    void whatAPosterSaidOnceIsToldApartFromWhatNoPosterEverSaid(@TempDir Path folder) {
        StationBook book = new StationBook(site.sql, Keys.in(folder));
        long deed = site.challenge("DEED", "QR_ON_SITE", "DEEDS", 1, "", null, 100);
        site.sql.update(
                "insert into rewards.challenge_station (challenge_id, name, first_day, last_day, daily, most_a_day, code)"
                        + " values (?, 'Werkstatt', date '2026-05-04', date '2026-05-24', false, 5, 'ABCDEFGH')",
                deed);
        Station station = book.of(deed).get(0);
        String poster = book.signed(station);
        assertThat(book.by(poster)).isPresent();
        assertThat(book.isReplaced(poster)).isFalse();

        book.rotate(station.id());
        assertThat(book.by(poster)).isEmpty();
        assertThat(book.isReplaced(poster)).as("genuine, but an earlier one").isTrue();
        String newer = book.signed(book.of(deed).get(0));
        assertThat(book.isReplaced(newer)).isFalse();
        book.close(station.id(), ChallengeSite.NOW);
        assertThat(book.isReplaced(newer)).as("taken down").isTrue();
        for (String guessed :
                new String[] {null, "", "ABCD-EFGH", "SPD1:" + station.id() + ":0:AAAA", poster + "x", "SPD1:x:0:AAAA"
                }) {
            assertThat(book.isReplaced(guessed)).as(guessed).isFalse();
        }
    }
}
