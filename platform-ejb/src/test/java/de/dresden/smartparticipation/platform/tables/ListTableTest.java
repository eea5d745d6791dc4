package de.dresden.smartparticipation.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A list leaves as a file with the words of its language, and as nothing that a spreadsheet would run. */
class ListTableTest {

    private record Line(String name, ApprovalState state, Long cents) {}

    /** Its headings have no texts: a gap is seen by its key. */
    private static final ListTable<Line> TABLE = new ListTable<>(
            "platform.no-such-list",
            List.of(
                    ListColumn.text("name", 20, Line::name),
                    ListColumn.word("state", 20, "platform.approval-state", Line::state),
                    ListColumn.money("cents", Line::cents)));

    @Test
    void wordsAmountsAndGaps() {
        assertThat(csv(new Line("Fahrradcheck", ApprovalState.APPROVED, 1_250L), new Line("ohne", null, null)))
                .contains("Fahrradcheck;freigegeben;12,50")
                .contains("ohne;;")
                .contains("platform.no-such-list.name");
    }

    @Test
    void aFormulaIsAText() {
        assertThat(csv(new Line("=1+1", ApprovalState.NONE, 0L)))
                .contains("'=1+1")
                .doesNotContain("\n=1+1");
    }

    private static String csv(Line... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.write(
                AllPages.of(query -> Page.of(query, List.of(lines), lines.length), null),
                TableFormat.CSV,
                Locale.GERMAN,
                Instant.parse("2026-11-26T10:00:00Z"),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
