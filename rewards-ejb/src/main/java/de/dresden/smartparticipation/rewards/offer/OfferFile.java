package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Offers as a file: as they are in force, and what is to come. */
final class OfferFile {

    static final ListTable<OfferRow> TABLE = new ListTable<>(
            "rewards.offer-table",
            List.of(
                    ListColumn.text("reference", 14, OfferRow::reference),
                    ListColumn.text("name", 34, OfferRow::title),
                    ListColumn.text("partner", 28, OfferRow::partner),
                    ListColumn.word("state", 18, "rewards.offer-state", OfferRow::state),
                    ListColumn.dateTime("since", OfferRow::since),
                    ListColumn.integer("price", OfferRow::priceTaler),
                    ListColumn.money("payout", OfferRow::payoutCents),
                    ListColumn.integer("next-price", OfferRow::nextTaler),
                    ListColumn.money("next-payout", OfferRow::nextCents),
                    ListColumn.yesNo("waits", OfferRow::waits),
                    ListColumn.integer("taken", OfferRow::taken),
                    ListColumn.integer("stock", OfferRow::stock),
                    ListColumn.date("until", OfferRow::validUntil)));

    private OfferFile() {}
}
