package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.pictures.QrReading;
import de.dresden.smartparticipation.platform.pictures.SentPicture;
import de.dresden.smartparticipation.platform.pictures.UnreadablePicture;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Reads QR codes for tills whose browser cannot. The picture is looked at and forgotten. Every one counts, also what is none; so
 * nothing is thrown here.
 */
@Dependent
class Scanning {

    /** A till's page sends 640 by 640 points at most, as JPEG. */
    static final long MOST_POINTS = 1_000_000;

    /** Of one account: two a second is what a page sends, and there may be two tills. */
    static final int MOST = 240;

    static final Duration WITHIN = Duration.ofMinutes(1);

    private static final String BY_ACCOUNT = "till-picture";

    private final RateLimits limits;

    @Inject
    Scanning(RateLimits limits) {
        this.limits = limits;
    }

    Scan scan(long account, byte[] picture) {
        if (!limits.take(BY_ACCOUNT, String.valueOf(account), MOST, WITHIN)) {
            return Scan.of(Scan.Outcome.TOO_MANY);
        }
        try {
            return QrReading.of(SentPicture.read(picture, Tills.LARGEST_PICTURE, MOST_POINTS))
                    .map(Scan::found)
                    .orElseGet(() -> Scan.of(Scan.Outcome.NOTHING));
        } catch (UnreadablePicture unreadable) {
            return Scan.of(unreadable.tooLarge() ? Scan.Outcome.TOO_LARGE : Scan.Outcome.NO_PICTURE);
        }
    }
}
