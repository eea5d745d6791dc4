package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes a trial balance as a table; its last line is the sum, which is zero. */
@Dependent
class BalanceTable {

    private static final String KEY = "rewards.balance-table.";

    private final Clock clock;

    @Inject
    BalanceTable(Clock clock) {
        this.clock = clock;
    }

    void write(TrialBalance balance, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "title"),
                texts.text(KEY + "day", balance.day()),
                language,
                clock.instant(),
                List.of(
                        TableColumn.text(texts.text(KEY + "account"), 26),
                        TableColumn.text(texts.text(KEY + "owner"), 28),
                        TableColumn.integer(texts.text(KEY + "accounts")),
                        TableColumn.integer(texts.text(KEY + "given")),
                        TableColumn.integer(texts.text(KEY + "taken")),
                        TableColumn.integer(texts.text(KEY + "balance"))));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (TrialBalance.Line line : balance.lines()) {
                table.row(
                        texts.text(Words.account(line.kind())),
                        Words.owner(texts, line.kind(), line.owner()),
                        line.accounts(),
                        line.given(),
                        line.taken(),
                        line.balance());
            }
            table.row(texts.text(KEY + "sum"), "", null, null, null, balance.sum());
            table.finish();
        }
    }
}
