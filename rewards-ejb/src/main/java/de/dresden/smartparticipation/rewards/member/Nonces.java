package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Numbers that are signed once. What is handed out is not kept, so that asking costs the database nothing: each carries its end
 * and our signature. What was answered is kept until that end.
 */
@Dependent
class Nonces {

    /** Long enough for a slow connection. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEY = "member-nonce";
    private static final int BYTES = 18;
    private static final int PARTS = 3;
    private static final int LONGEST = 200;

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    Nonces() {}

    Nonces(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String text = clock.instant().plus(LIFE).getEpochSecond() + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return text + ":" + keys.sign(KEY, text);
    }

    /** Uses it up. @return false where it is not ours, over, or was used before */
    boolean use(String nonce) {
        if (nonce == null || nonce.length() > LONGEST) {
            return false;
        }
        String[] parts = nonce.split(":", -1);
        if (parts.length != PARTS || !keys.isSigned(KEY, parts[0] + ":" + parts[1], parts[2])) {
            return false;
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return clock.instant().isBefore(end)
                && sql.update(
                                "insert into rewards.used_nonce (hash, ends_at) values (?, ?) on conflict do nothing",
                                DeviceKey.sha256(nonce.getBytes(StandardCharsets.UTF_8)),
                                end)
                        == 1;
    }

    void tidy() {
        sql.update("delete from rewards.used_nonce where ends_at < ?", clock.instant());
    }
}
