package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.offer.OfferData;
import de.dresden.smartparticipation.rewards.offer.OfferFilter;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.offer.PublicOfferFilter;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.offer.TaxDecision;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** How the methods of the offers are called; an offer belongs to the department of its partner, and to the partner's own people. */
@Dependent
class OfferArguments implements RightsArguments.Room {

    private static final String WHY = "Because";
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final TaxDecision DECISION =
            TaxDecision.of(TaxClass.PRICE_REDUCTION, 19, "FA 1", LocalDate.of(2026, 1, 2));

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Override
    public void into(Map<String, Making> table) {
        table.put(
                "Offers.export",
                on -> with(OfferFilter.usual(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Offers.list", on -> with(OfferFilter.usual(), PageQuery.first()));
        table.put("Offers.of", on -> with(made(on).partner()));
        table.put("Offers.details", on -> with(made(on).state("PUBLISHED").reference()));
        table.put("Offers.draft", on -> with(made(on).partner(), data("Drafted")));
        table.put("Offers.write", on -> with(made(on).state("DRAFT"), data("Written")));
        table.put("Offers.propose", on -> with(made(on).kind("QR").state("DRAFT")));
        table.put("Offers.withdraw", on -> with(made(on).proposedByCaller()));
        table.put("Offers.decideTax", on -> with(made(on).state("DRAFT"), DECISION));
        table.put("OfferApproval.approve", on -> with(made(on).kind("QR").state("PROPOSED")));
        table.put("OfferApproval.giveBack", on -> with(made(on).state("PROPOSED"), WHY));
        table.put("OfferApproval.refuse", on -> with(made(on).state("PROPOSED"), WHY));
        table.put("OfferApproval.pause", on -> with(made(on).state("PUBLISHED"), WHY));
        table.put("OfferApproval.resume", on -> with(made(on).state("PAUSED")));
        table.put("OfferApproval.end", on -> with(made(on).state("PUBLISHED"), WHY));
        table.put("PublicOffers.list", on -> with(PublicOfferFilter.all()));
        table.put("PublicOffers.details", on -> with(made(on).state("PUBLISHED").reference()));
        own(table);
    }

    private void own(Map<String, Making> table) {
        table.put("OwnOffers.partner", on -> tied(on));
        table.put("OwnOffers.list", on -> tied(on));
        table.put("OwnOffers.details", on -> with(made(on).own("PUBLISHED").reference()));
        table.put("OwnOffers.draft", on -> tied(on, data("Own")));
        table.put("OwnOffers.write", on -> with(made(on).own("DRAFT"), data("Own")));
        table.put("OwnOffers.propose", on -> with(made(on).kind("QR").own("DRAFT")));
        table.put("OwnOffers.withdraw", on -> with(made(on).ownProposed()));
        table.put("OwnOffers.pause", on -> with(made(on).own("PUBLISHED"), WHY));
        table.put("OwnOffers.resume", on -> with(made(on).own("PAUSED")));
        table.put("OwnOffers.end", on -> with(made(on).own("PUBLISHED"), WHY));
        table.put(
                "OwnOffers.show",
                on -> with(made(on).own("DRAFT"), "picture.png", new ByteArrayInputStream(PICTURE), "A picture"));
        table.put("OwnOffers.readCodes", on -> with(made(on).own("DRAFT"), codes()));
        table.put("OwnOffers.addCodes", on -> {
            OffersOfRights made = made(on);
            OfferKey key = made.own("DRAFT");
            return with(key, made.codesThatWait(key));
        });
    }

    /** Arguments of what needs no offer, only that the caller acts for a partner. */
    private Object[] tied(RightsObjects on, Object... arguments) {
        made(on).tieCaller();
        return arguments;
    }

    private OffersOfRights made(RightsObjects on) {
        return new OffersOfRights(sql, keys, on);
    }

    static OfferData data(String title) {
        return new OfferData(
                title,
                "Description",
                10,
                1_500,
                TaxClass.PRICE_REDUCTION,
                19,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2099, 1, 1),
                null,
                "Weg 1",
                null,
                null,
                null,
                RedemptionKind.CODE_LIST);
    }

    private static ByteArrayInputStream codes() {
        return new ByteArrayInputStream("code\nABCD-1\n".getBytes(StandardCharsets.UTF_8));
    }
}
