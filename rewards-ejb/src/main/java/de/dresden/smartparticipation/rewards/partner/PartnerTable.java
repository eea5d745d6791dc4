package de.dresden.smartparticipation.rewards.partner;

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
import java.util.stream.Collectors;

/** Writes partners as a table; without accounts and people. */
@Dependent
class PartnerTable {

    private static final String KEY = "rewards.partner-table.";

    private final PartnerLists lists;
    private final Clock clock;

    @Inject
    PartnerTable(PartnerLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    void write(PartnerFilter filter, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = TableLayout.of(
                texts.text(KEY + "title"),
                language,
                clock.instant(),
                TableColumn.text(texts.text(KEY + "reference"), 14),
                TableColumn.text(texts.text(KEY + "name"), 34),
                TableColumn.text(texts.text(KEY + "place"), 20),
                TableColumn.text(texts.text(KEY + "state"), 18),
                TableColumn.dateTime(texts.text(KEY + "since")),
                TableColumn.yesNo(texts.text(KEY + "change")),
                TableColumn.text(texts.text(KEY + "department"), 20),
                TableColumn.text(texts.text(KEY + "findings"), 40));
        TableWriter.write(
                out,
                format,
                layout,
                AllPages.of(query -> lists.page(filter, query), "reference").as(row -> row(row, texts)));
    }

    private static List<?> row(PartnerRow row, Texts texts) {
        return Arrays.asList(
                row.reference(),
                row.name(),
                row.city(),
                texts.text("rewards.partner-state."
                        + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                row.since(),
                row.changeWaits(),
                row.department(),
                row.findings().stream()
                        .filter(one -> one.weight() != Finding.Weight.FINE)
                        .map(one -> texts.text(one.what()))
                        .collect(Collectors.joining(" ")));
    }
}
