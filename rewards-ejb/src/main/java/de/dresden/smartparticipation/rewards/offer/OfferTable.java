package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.paging.AllPages;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes offers as a table, as they are in force. */
@Dependent
class OfferTable {

    private static final String KEY = "rewards.offer-table.";

    private final OfferLists lists;
    private final Clock clock;

    @Inject
    OfferTable(OfferLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    void write(OfferFilter filter, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = TableLayout.of(
                texts.text(KEY + "title"),
                language,
                clock.instant(),
                TableColumn.text(texts.text(KEY + "reference"), 14),
                TableColumn.text(texts.text(KEY + "name"), 34),
                TableColumn.text(texts.text(KEY + "partner"), 28),
                TableColumn.text(texts.text(KEY + "state"), 18),
                TableColumn.dateTime(texts.text(KEY + "since")),
                TableColumn.integer(texts.text(KEY + "price")),
                TableColumn.money(texts.text(KEY + "payout")),
                TableColumn.integer(texts.text(KEY + "next-price")),
                TableColumn.money(texts.text(KEY + "next-payout")),
                TableColumn.yesNo(texts.text(KEY + "waits")),
                TableColumn.integer(texts.text(KEY + "taken")),
                TableColumn.integer(texts.text(KEY + "stock")),
                TableColumn.date(texts.text(KEY + "until")));
        TableWriter.write(
                out,
                format,
                layout,
                AllPages.of(query -> lists.page(filter, null, query), "reference")
                        .as(row -> row(row, texts)));
    }

    private static List<?> row(OfferRow row, Texts texts) {
        return Arrays.asList(
                row.reference(),
                row.title(),
                row.partner(),
                texts.text("rewards.offer-state."
                        + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                row.since(),
                row.priceTaler(),
                row.payoutCents(),
                row.nextTaler(),
                row.nextCents(),
                row.waits(),
                row.taken(),
                row.stock(),
                row.validUntil());
    }
}
