package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import de.dresden.smartparticipation.rewards.redemption.code.QrContent;
import de.dresden.smartparticipation.rewards.redemption.code.RedemptionCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Redeems what is scanned or typed, once. Wrong codes are answered and not thrown: the transaction that counts the guess has to be
 * committed.
 */
@Dependent
class Till {

    /** Guesses of one account, and of one network with all its tills. */
    static final int MOST_GUESSES = 10;

    static final int MOST_OF_NETWORK = 50;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final Pattern ATTEMPT = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final String BY_ACCOUNT = "till-account";
    private static final String BY_NETWORK = "till-network";

    private final RedemptionTable table;
    private final Ledger ledger;
    private final Codes codes;
    private final RateLimits limits;
    private final Clock clock;

    @Inject
    Till(RedemptionTable table, Ledger ledger, Codes codes, RateLimits limits, Clock clock) {
        this.table = table;
        this.ledger = ledger;
        this.codes = codes;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whose till it is: the partner's key, the account that stands there, the network that it comes from. */
    record Place(long partner, long account, String network) {}

    /** Whether the answer is of this very attempt, the first or a repetition, and what it changed. */
    record Done(TillAnswer answer, Redemption redeemed) {}

    Done redeem(Place place, String text, String attempt) {
        requireAttempt(attempt);
        if (!mayGuess(place)) {
            return done(TillOutcome.TOO_MANY);
        }
        return QrContent.looksLikeOne(text) ? scanned(place, text, attempt) : typed(place, text, attempt);
    }

    /** One that the partner ticks off a list. @throws NotFound where it is not the partner's */
    Done collect(Place place, String reference, String attempt) {
        requireAttempt(attempt);
        Redemption one = table.ofPartner(place.partner(), reference).orElseThrow(() -> new NotFound(reference));
        if (one.kind() != RedemptionKind.LIST) {
            throw new Refused(Reason.of("rewards.redemption.by-code"));
        }
        return redeem(place, one, attempt);
    }

    private Done typed(Place place, String text, String attempt) {
        Optional<RedemptionCode> code = RedemptionCode.read(text);
        if (code.isEmpty()) {
            return done(TillOutcome.MISTYPED);
        }
        return table.ofCode(place.partner(), codes.hash(code.get()))
                .map(one -> redeem(place, one, attempt))
                .orElseGet(() -> guessed(place));
    }

    private Done scanned(Place place, String text, String attempt) {
        Optional<QrContent> qr = QrContent.read(text).filter(codes::isOurs);
        Optional<Redemption> one = qr.flatMap(content -> table.ofPartner(place.partner(), content.reference()));
        if (one.isEmpty()) {
            return guessed(place);
        }
        // who repeats a request that went through does so with a QR code that has aged
        boolean repeats = attempt.equals(one.get().attempt());
        return repeats || qr.get().fresh(clock.instant()) ? redeem(place, one.get(), attempt) : done(TillOutcome.STALE);
    }

    private Done redeem(Place place, Redemption one, String attempt) {
        Optional<Redemption> used = table.ofAttempt(place.partner(), attempt);
        if (used.isPresent() && used.get().id() != one.id()) {
            throw new Conflict(Reason.of("rewards.redemption.attempt-used"));
        }
        Instant now =
                clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it, not rounded up to the end
        if (!one.open(now)) {
            return new Done(ended(one, attempt), null);
        }
        boolean redeemed = post(one) && table.redeem(one.id(), place.account(), attempt, now);
        Redemption after = table.ofPartner(place.partner(), one.reference()).orElseThrow();
        return new Done(ended(after, attempt), redeemed ? after : null);
    }

    /** Whether the Taler are the partner's now. The ledger's sentence names member and app's id, which are not for the till. */
    private boolean post(Redemption one) {
        try {
            ledger.post(one.transfer());
            return true;
        } catch (Refused over) {
            return false; // it expired or was given up while the wallet was waited for
        }
    }

    private static TillAnswer ended(Redemption one, String attempt) {
        if (!one.is(RedemptionState.REDEEMED)) {
            return new TillAnswer(TillOutcome.OVER, one.receipt());
        }
        return new TillAnswer(
                attempt.equals(one.attempt()) ? TillOutcome.REDEEMED : TillOutcome.ALREADY, one.receipt());
    }

    private boolean mayGuess(Place place) {
        return limits.isFree(BY_ACCOUNT, String.valueOf(place.account()), MOST_GUESSES, WITHIN)
                && limits.isFree(BY_NETWORK, place.network(), MOST_OF_NETWORK, WITHIN);
    }

    private Done guessed(Place place) {
        boolean account = limits.take(BY_ACCOUNT, String.valueOf(place.account()), MOST_GUESSES, WITHIN);
        boolean network = limits.take(BY_NETWORK, place.network(), MOST_OF_NETWORK, WITHIN);
        return done(account && network ? TillOutcome.UNKNOWN : TillOutcome.TOO_MANY);
    }

    private static Done done(TillOutcome outcome) {
        return new Done(TillAnswer.of(outcome), null);
    }

    private static void requireAttempt(String attempt) {
        if (attempt == null || !ATTEMPT.matcher(attempt).matches()) {
            throw new Refused(Reason.of("rewards.redemption.attempt"));
        }
    }
}
