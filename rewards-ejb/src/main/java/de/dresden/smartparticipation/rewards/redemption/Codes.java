package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.rewards.redemption.code.QrContent;
import de.dresden.smartparticipation.rewards.redemption.code.RedemptionCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;

/** Draws codes, hashes them with a key of their own, and signs what QR codes say. */
@Dependent
class Codes {

    private static final String CODE_KEY = "redemption-code";
    private static final String QR_KEY = "redemption-qr";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keys keys;

    @Inject
    Codes(Keys keys) {
        this.keys = keys;
    }

    RedemptionCode draw() {
        return RedemptionCode.draw(RANDOM);
    }

    String hash(RedemptionCode code) {
        return keys.fingerprint(CODE_KEY, code.text());
    }

    ShownQr qr(String reference, Instant now) {
        String text = QrContent.toSign(reference, now);
        return new ShownQr(text + ";" + keys.sign(QR_KEY, text), QrContent.next(now));
    }

    boolean isOurs(QrContent scanned) {
        return keys.isSigned(QR_KEY, scanned.signed(), scanned.signature());
    }
}
