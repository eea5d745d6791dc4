package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Members as a file: pseudonyms, nothing else is known of them. */
final class MemberFile {

    static final ListTable<MemberRow> TABLE = new ListTable<>(
            "rewards.member-file",
            List.of(
                    ListColumn.text("reference", 14, MemberRow::reference),
                    ListColumn.word("state", 14, "rewards.member-state", MemberRow::state),
                    ListColumn.dateTime("opened", MemberRow::openedAt),
                    ListColumn.integer("devices", MemberRow::devices),
                    ListColumn.text("version", 12, MemberRow::appVersion),
                    ListColumn.text("blocked", 40, MemberRow::blockReason)));

    private MemberFile() {}
}
