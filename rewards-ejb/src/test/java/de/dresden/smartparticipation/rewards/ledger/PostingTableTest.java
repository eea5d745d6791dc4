package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PostingTableTest {

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);
    private final PostingTable table = new PostingTable(new LedgerLists(site.sql), site.clock);

    @Test
    void allPostingsOfAnAccountAreWrittenAndNoneIsAFormula() throws IOException {
        site.owned("trip:1", 7, 5);
        site.run(() -> site.ledger.grant(new Grant(
                new TransferId("-cmd:2"),
                Issuer.CITY,
                7,
                1,
                "=HYPERLINK(\"https://example.org\")",
                site.clock.instant())));
        List<Long> progress = new ArrayList<>();
        String written = write(7, progress);
        assertThat(written.lines()).hasSize(3);
        assertThat(written)
                .contains("trip:1;Gutschrift;Geldgeber;Landeshauptstadt Dresden;5;gebucht")
                .doesNotContain(";=HYPERLINK")
                .doesNotContain(";-cmd");
        assertThat(progress).containsExactly(1L, 2L);
    }

    private String write(long member, List<Long> progress) throws IOException {
        long account = site.number("select id as n from rewards.ledger_account where member_id = ?", member);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(account, TableFormat.CSV, Locale.GERMAN, out, progress::add);
        return out.toString(StandardCharsets.UTF_8);
    }
}
