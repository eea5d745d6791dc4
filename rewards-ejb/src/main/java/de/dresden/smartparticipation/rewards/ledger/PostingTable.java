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
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Writes all postings of an account as a table, newest first. */
@Dependent
class PostingTable {

    private static final String KEY = "rewards.posting-table.";

    private final LedgerLists lists;
    private final Clock clock;

    @Inject
    PostingTable(LedgerLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** @param progress told how many are written */
    void write(long account, TableFormat format, Locale language, OutputStream out, LongConsumer progress)
            throws IOException {
        Texts texts = Texts.in(language);
        LedgerAccountRow of = lists.account(account);
        String owner = texts.text(Words.account(of.kind())) + " " + Words.owner(texts, of.kind(), of.owner());
        try (TableWriter table = TableWriter.to(out, format, layout(texts, language, owner.strip()))) {
            lists.eachPosting(account, row -> {
                try {
                    table.row(
                            row.bookedAt(),
                            row.name(),
                            texts.text(Words.kind(row.kind())),
                            texts.text(Words.account(row.otherKind())),
                            Words.owner(texts, row.otherKind(), row.otherOwner()),
                            row.taler(),
                            row.end() == null ? texts.text(KEY + "pending") : texts.text(Words.end(row.end())),
                            row.endedAt(),
                            texts.text(Cause.told(row.reason())),
                            row.refersTo(),
                            row.by());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.accept(table.rows());
            });
            table.finish();
        }
    }

    private TableLayout layout(Texts texts, Locale language, String owner) {
        return new TableLayout(
                texts.text(KEY + "title"),
                owner,
                language,
                clock.instant(),
                List.of(
                        TableColumn.dateTime(texts.text(KEY + "booked")),
                        TableColumn.text(texts.text(KEY + "name"), 22),
                        TableColumn.text(texts.text(KEY + "kind"), 14),
                        TableColumn.text(texts.text(KEY + "other-account"), 18),
                        TableColumn.text(texts.text(KEY + "other-owner"), 18),
                        TableColumn.integer(texts.text(KEY + "taler")),
                        TableColumn.text(texts.text(KEY + "state"), 12),
                        TableColumn.dateTime(texts.text(KEY + "ended")),
                        TableColumn.text(texts.text(KEY + "reason"), 24),
                        TableColumn.text(texts.text(KEY + "refers-to"), 22),
                        TableColumn.text(texts.text(KEY + "by"), 22)));
    }
}
