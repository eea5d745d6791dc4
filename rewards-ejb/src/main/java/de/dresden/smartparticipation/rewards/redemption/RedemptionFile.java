package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Redemptions as a file; the member is a pseudonym. */
final class RedemptionFile {

    static final ListTable<RedemptionRow> TABLE = new ListTable<>(
            "rewards.redemption-file",
            List.of(
                    ListColumn.text("reference", 16, row -> row.what().reference()),
                    ListColumn.text("offer", 14, row -> row.what().offer()),
                    ListColumn.text("name", 32, row -> row.what().title()),
                    ListColumn.text("partner", 28, RedemptionRow::partner),
                    ListColumn.text("member", 14, RedemptionRow::member),
                    ListColumn.word("state", 16, "rewards.redemption-state", row -> row.what()
                            .state()),
                    ListColumn.integer("taler", row -> row.what().taler()),
                    ListColumn.money("payout", row -> row.what().payoutCents()),
                    ListColumn.dateTime("reserved", row -> row.what().reservedAt()),
                    ListColumn.dateTime("ended", row -> row.what().endedAt())));

    private RedemptionFile() {}
}
