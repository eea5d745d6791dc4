package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.MemberTokens;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the climate app comes in: a device proves its key and gets a token; a member looks after the own devices, and leaves. */
@Boundary
@Stateless
public class Installations {

    /** From one network in an hour: a school behind one address is let in, a robot is slowed down. */
    private static final int MOST_PROOFS = 600;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private static final String REGISTER = "register";
    private static final String TOKEN = "token";
    private static final String DEVICE = "device";

    @Inject
    private Nonces nonces;

    @Inject
    private Devices devices;

    @Inject
    private MemberRegister register;

    @Inject
    private Members members;

    @Inject
    private MemberTokens tokens;

    @Inject
    private RuleValues rules;

    @Inject
    private RateLimits limits;

    @Inject
    private Networks networks;

    @Inject
    private LeftKeys leftKeys;

    @Inject
    private MemberKeys keys;

    @Inject
    private Event<MemberLeft> left;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A number to be signed, good for five minutes and once. */
    @PermitAll
    public String nonce() {
        return nonces.next();
    }

    /**
     * Opens an account for a new key; a known key gets a new token for the account it has. One who left lately begins on the day
     * after: trips until then belong to the account that was given up.
     *
     * @param network address that the call comes from, for limits and as a keyed hash for 30 days
     * @throws Refused where the proof does not hold, too many come from the network, or the member is blocked
     */
    @PermitAll
    public Opened register(NewInstallation device, String network) {
        DeviceKey key = proven(device, REGISTER, network);
        Optional<Devices.Device> known = devices.find(key.fingerprint());
        if (known.isPresent()) {
            return token(known.get(), true);
        }
        Instant now = clock.instant();
        int most = (int) rules.of(RuleName.MEMBER_NETWORK_DAY, now);
        if (!limits.take("member-open", network, most, DAY)) {
            throw new TooMany(Reason.of("rewards.member.too-many"), DAY);
        }
        int mostOfRange = (int) rules.of(RuleName.MEMBER_SUBNET_DAY, now);
        if (!limits.take("member-open-range", RateLimits.range(network), mostOfRange, DAY)) {
            throw new TooMany(Reason.of("rewards.member.too-many"), DAY);
        }
        String app = AppVersion.of(device.appVersion());
        MemberAccount member = register.add(new MemberAccount(Pseudonym.next(), networks.hash(network), app, now)
                .within(networks.rangeHash(network))
                .countingFrom(leftKeys.tripsFrom(key.fingerprint(), now).orElse(null)));
        long added = devices.add(member.id(), key, app, now).orElseThrow(Conflict::changedMeanwhile);
        happenings.record(member.opened());
        return token(new Devices.Device(added, member.id()), false);
    }

    /**
     * A new token for a known key; the device's earlier one ends.
     *
     * @throws Refused where the proof does not hold, the key is not known, or the member is blocked
     */
    @PermitAll
    public Opened renew(NewInstallation device, String network) {
        DeviceKey key = proven(device, TOKEN, network);
        return token(
                devices.find(key.fingerprint()).orElseThrow(() -> new Refused(Reason.of("rewards.member.key-unknown"))),
                true);
    }

    /**
     * Adds another device to the member who acts.
     *
     * @throws Refused where the key has an account, or the member has as many devices as it may
     */
    @PermitAll
    public Opened add(NewInstallation device, String network) {
        MemberFrame self = members.current();
        DeviceKey key = proven(device, DEVICE, network);
        MemberAccount member = register.held(self.id());
        Instant now = clock.instant();
        long most = rules.of(RuleName.MEMBER_DEVICES, now);
        long there = devices.of(self.id()).size();
        if (there >= most) {
            throw new Refused(Reason.of("rewards.member.devices", most));
        }
        long added = devices.add(self.id(), key, AppVersion.of(device.appVersion()), now)
                .orElseThrow(() -> new Refused(Reason.of("rewards.member.key-taken")));
        happenings.record(member.deviceAdded(there + 1));
        return token(new Devices.Device(added, self.id()), false);
    }

    /** The devices of the member who acts. */
    @PermitAll
    public List<OwnDevice> mine() {
        return devices.of(members.self().id());
    }

    /**
     * Removes one of the own devices; its token ends.
     *
     * @throws NotFound where it is none of the own
     * @throws Refused for the last one: who wants to go leaves
     */
    @PermitAll
    public void remove(long device) {
        MemberAccount member = register.held(members.self().id());
        if (!devices.remove(member.id(), device)) {
            throw new NotFound(device);
        }
        tokens.revokeDevice(device);
        happenings.record(member.deviceRemoved(devices.of(member.id()).size()));
    }

    /**
     * The member who acts leaves and is forgotten: devices, tokens and pseudonym go, sums and postings stay without it.
     *
     * @throws NotAllowed for anybody who is no member
     */
    @PermitAll
    public void leave() {
        MemberAccount member = register.held(members.self().id());
        Instant now = clock.instant();
        List<String> known = keys.of(member.id());
        leftKeys.remember(known, rules.of(RuleName.TRIP_OLDEST_DAYS, now), now);
        tokens.revoke(member.reference());
        devices.removeAll(member.id());
        left.fire(new MemberLeft(member.id(), known));
        happenings.record(member.leave(now));
    }

    private DeviceKey proven(NewInstallation device, String purpose, String network) {
        if (!limits.take("member-proof", network, MOST_PROOFS, HOUR)) {
            throw new TooMany(Reason.of("rewards.member.too-many"), HOUR);
        }
        DeviceKey key = DeviceKey.read(device.publicKey());
        if (!nonces.use(device.nonce())) {
            throw new Refused(Reason.of("rewards.member.nonce"));
        }
        if (!key.signed(DeviceKey.message(purpose, device.nonce()), device.signature())) {
            throw new Refused(Reason.of("rewards.member.proof"));
        }
        return key;
    }

    private Opened token(Devices.Device device, boolean exists) {
        MemberFrame member = members.of(device.member());
        if (!member.active()) {
            throw new Refused(Reason.of("rewards.member.blocked"));
        }
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(rules.of(RuleName.MEMBER_TOKEN_DAYS, now)));
        return new Opened(member.reference(), tokens.issue(member.reference(), device.id(), until), until, exists);
    }
}
