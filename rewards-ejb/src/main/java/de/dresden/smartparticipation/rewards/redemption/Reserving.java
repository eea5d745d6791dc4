package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.Outcome;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.offer.OfferFrame;
import de.dresden.smartparticipation.rewards.offer.OfferShelf;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import de.dresden.smartparticipation.rewards.offer.TakenOffer;
import de.dresden.smartparticipation.rewards.redemption.code.RedemptionCode;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a member does with redemptions, in the caller's transaction: the ledger first (it locks the wallet, so a member's requests come
 * one after the other), then the stock, then the row.
 */
@Dependent
class Reserving {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{1,36}");

    private final RedemptionTable table;
    private final Ledger ledger;
    private final OfferShelf shelf;
    private final Codes codes;
    private final RuleValues rules;
    private final Clock clock;

    @Inject
    Reserving(RedemptionTable table, Ledger ledger, OfferShelf shelf, Codes codes, RuleValues rules, Clock clock) {
        this.table = table;
        this.ledger = ledger;
        this.shelf = shelf;
        this.codes = codes;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What a member reserved.
     *
     * @param code null where it exists already, or none is typed
     * @param exists whether the same was reserved before
     */
    record Reservation(Redemption row, RedemptionCode code, boolean exists) {

        Reserved told() {
            return new Reserved(row.own(), code == null ? null : code.grouped(), exists);
        }
    }

    Reservation reserve(long member, NewRedemption wanted) {
        if (wanted.id() == null || !CLIENT_ID.matcher(wanted.id()).matches()) {
            throw new Refused(Reason.of("rewards.redemption.id"));
        }
        Optional<Redemption> before = table.ofClientId(member, wanted.id());
        if (before.isPresent()) {
            return again(before.get(), wanted);
        }
        OfferFrame offer = shelf.of(wanted.offer());
        if (offer.priceTaler() != wanted.taler()) {
            throw new Refused(Reason.of("rewards.redemption.price-changed", offer.title(), offer.priceTaler()));
        }
        if (!offer.open()) {
            throw new Refused(Reason.of("rewards.offer.not-open", offer.title()));
        }
        Instant now = clock.instant();
        Instant until = until(offer, now);
        TransferId transfer = new TransferId("redeem:" + member + ":" + wanted.id());
        if (ledger.reserve(transfer, member, offer.partner(), offer.priceTaler(), until)
                        .outcome()
                == Outcome.EXISTS) {
            // the same request was faster and has ended, for the wallet was waited for
            return again(table.ofClientId(member, wanted.id()).orElseThrow(), wanted);
        }
        return added(member, wanted, offer, shelf.take(offer.id(), member), now, until);
    }

    private Reservation added(
            long member, NewRedemption wanted, OfferFrame seen, TakenOffer taken, Instant now, Instant until) {
        OfferFrame offer = taken.offer();
        if (offer.version() != seen.version()) {
            throw new Refused(Reason.of("rewards.redemption.price-changed", offer.title(), offer.priceTaler()));
        }
        RedemptionCode code = offer.kind() == RedemptionKind.QR ? codes.draw() : null;
        NewRow row = new NewRow(offer, taken.take(), code == null ? null : codes.hash(code), now, until);
        String reference = table.add(now.atZone(Clocks.BERLIN).getYear(), member, wanted, row);
        return new Reservation(table.ofMember(member, reference).orElseThrow(), code, false);
    }

    private static Reservation again(Redemption known, NewRedemption wanted) {
        if (!known.sameAs(wanted)) {
            throw new Conflict(Reason.of("rewards.redemption.other-content", wanted.id()));
        }
        return new Reservation(known, null, true);
    }

    /** Not longer than the offer is valid. */
    private Instant until(OfferFrame offer, Instant now) {
        Instant usual = now.plus(Duration.ofHours(rules.of(RuleName.RESERVATION_HOURS, now)));
        Instant over =
                offer.validUntil().plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
        return usual.isBefore(over) ? usual : over;
    }

    /** @throws NotFound where it is not the member's */
    Redemption own(long member, String reference) {
        return table.ofMember(member, reference).orElseThrow(() -> new NotFound(reference));
    }

    /** Everything goes back. @return whether it does now; false where it was cancelled before */
    boolean cancel(Redemption one) {
        if (one.is(RedemptionState.CANCELLED)) {
            return false;
        }
        requireReserved(one);
        asItStands(one, () -> ledger.void_(one.transfer(), "redemption:cancelled"));
        shelf.giveBack(one.take());
        return table.end(one.id(), RedemptionState.CANCELLED, clock.instant());
    }

    /** Another code, where the first was not read: the earlier one is worth nothing from now on. */
    RedemptionCode newCode(Redemption one) {
        if (one.kind() != RedemptionKind.QR) {
            throw new Refused(Reason.of("rewards.redemption.no-code"));
        }
        requireOpen(one);
        RedemptionCode code = codes.draw();
        if (!table.newCode(one.id(), codes.hash(code))) {
            throw new Refused(Reason.of("rewards.redemption.over", one.reference()));
        }
        return code;
    }

    ShownQr qr(Redemption one) {
        if (one.kind() != RedemptionKind.QR) {
            throw new Refused(Reason.of("rewards.redemption.no-code"));
        }
        requireOpen(one);
        requirePartner(one);
        return codes.qr(one.reference(), clock.instant());
    }

    /** The member looks at a code that the partner handed in, which redeems it. @return whether it does now */
    boolean uncover(Redemption one) {
        if (one.kind() != RedemptionKind.CODE_LIST) {
            throw new Refused(Reason.of("rewards.redemption.no-code"));
        }
        if (one.is(RedemptionState.REDEEMED)) {
            return false;
        }
        requireOpen(one);
        requirePartner(one);
        Instant now =
                clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it, not rounded up to the end
        asItStands(one, () -> ledger.post(one.transfer()));
        return table.end(one.id(), RedemptionState.REDEEMED, now);
    }

    /** The partner's code of one that was uncovered, the same at every look. */
    String partnersCode(Redemption one) {
        return shelf.code(one.take());
    }

    /** Where it ended otherwise while the wallet was waited for: the ledger's sentence names the transfer, which nobody knows. */
    private static void asItStands(Redemption one, Runnable step) {
        try {
            step.run();
        } catch (Refused over) {
            throw new Refused(Reason.of("rewards.redemption.over", one.reference()));
        }
    }

    /** Nobody goes to a till, or spends Taler on a code, that is not taken there. */
    private void requirePartner(Redemption one) {
        if (!table.partnerActive(one.partner())) {
            throw new Refused(Reason.of("rewards.redemption.partner-pauses", one.partnerName()));
        }
    }

    private void requireOpen(Redemption one) {
        if (!one.open(clock.instant())) {
            throw new Refused(Reason.of("rewards.redemption.over", one.reference()));
        }
    }

    private static void requireReserved(Redemption one) {
        if (!one.is(RedemptionState.RESERVED)) {
            throw new Refused(Reason.of("rewards.redemption.over", one.reference()));
        }
    }
}
