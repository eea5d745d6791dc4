package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.identity.Visitor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Members of the demo, each with a device: one since the trial run, some since last year, some since spring, some new. A dozen came on one day from
 * one network, as a class at school does; clerks see them together.
 */
@Dependent
class DemoMembers {

    private static final int SINCE_LAST_YEAR = 28;
    private static final int SINCE_SPRING = 25;
    private static final int OF_A_SCHOOL = 12;
    private static final int SINGLE = 2;

    private static final int TRIAL = 1_500;
    private static final int LAST_YEAR = 520;
    private static final int SPRING = 170;
    private static final int SCHOOL_DAY = 9;
    private static final int LATELY = 20;

    private static final String SCHOOL = "192.0.2.44";

    @Inject
    private MemberRegister register;

    @Inject
    private Devices devices;

    @Inject
    private Networks networks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(330) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.member", row -> 1).isEmpty()) {
            return;
        }
        List<PastHappening> past = new ArrayList<>();
        open(ago(TRIAL, 0), null, "1.0.0", past);
        for (int i = 0; i < SINCE_LAST_YEAR; i++) {
            open(ago(LAST_YEAR - 2 * i, i), null, "2.3.0", past);
        }
        for (int i = 0; i < SINCE_SPRING; i++) {
            open(ago(SPRING - 2 * i, i), null, "2.4.1", past);
        }
        for (int i = 0; i < OF_A_SCHOOL; i++) {
            open(ago(SCHOOL_DAY, i), SCHOOL, "2.5.0", past);
        }
        for (int i = 0; i < SINGLE; i++) {
            open(ago(LATELY, i), "198.51.100." + (i + 1), "2.5.0", past);
        }
        audit.appendPast(past);
    }

    private void open(Instant at, String address, String app, List<PastHappening> past) {
        MemberAccount member = register.add(
                address == null
                        ? new MemberAccount(Pseudonym.next(), null, app, at)
                        : new MemberAccount(Pseudonym.next(), networks.hash(address), app, at)
                                .within(networks.rangeHash(address)));
        devices.add(member.id(), key(), app, at).orElseThrow();
        past.add(new PastHappening(at, new Visitor(), member.opened()));
    }

    private Instant ago(int days, int n) {
        return clock.instant().minus(Duration.ofDays(days)).plus(Duration.ofMinutes(n));
    }

    /** The private half is forgotten at once: nobody signs as one of them. */
    private static DeviceKey key() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            return DeviceKey.read(Base64.getEncoder().encodeToString(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }
}
