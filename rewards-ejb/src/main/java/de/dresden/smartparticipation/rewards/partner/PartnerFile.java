package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Partners as a file; without accounts and people. */
final class PartnerFile {

    static final ListTable<PartnerRow> TABLE = new ListTable<>(
            "rewards.partner-table",
            List.of(
                    ListColumn.text("reference", 14, PartnerRow::reference),
                    ListColumn.text("name", 34, PartnerRow::name),
                    ListColumn.text("place", 20, PartnerRow::city),
                    ListColumn.word("state", 18, "rewards.partner-state", PartnerRow::state),
                    ListColumn.dateTime("since", PartnerRow::since),
                    ListColumn.yesNo("change", PartnerRow::changeWaits),
                    ListColumn.text("department", 20, PartnerRow::department),
                    new ListColumn<>("findings", ColumnType.TEXT, 40, PartnerFile::findings)));

    private PartnerFile() {}

    private static String findings(PartnerRow row, Texts texts) {
        return row.findings().stream()
                .filter(one -> one.weight() != Finding.Weight.FINE)
                .map(one -> texts.text(one.what()))
                .collect(Collectors.joining(" "));
    }
}
