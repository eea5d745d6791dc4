package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Takes in what members have done. The member is held meanwhile, so that the same thing twice at once counts once. */
@Dependent
class DeedReport {

    private static final String FORM = "[A-Za-z0-9:_.-]{1,64}";

    @Inject
    private ChallengeRegister register;

    @Inject
    private StationBook stations;

    @Inject
    private EntryBook entries;

    @Inject
    private DeedBook book;

    @Inject
    private ChallengeDays days;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** @return nothing where the code is none, or none any more */
    Optional<DeedAnswer> scanned(long member, String id, String code) {
        requireId(id);
        entries.hold(member);
        String content = content("QR", code == null ? "" : code.strip(), "");
        Optional<DeedAnswer> before = before(member, id, content);
        if (before.isPresent()) {
            return before;
        }
        if (stations.isReplaced(code)) {
            throw refused("code-replaced");
        }
        return stations.by(code).map(station -> proved(member, id, content, station));
    }

    private DeedAnswer proved(long member, String id, String content, Station station) {
        Challenge challenge = register.find(station.challenge());
        LocalDate today = running(challenge);
        if (today.isBefore(station.firstDay())) {
            throw refused("station-not-yet", station.firstDay());
        }
        if (today.isAfter(station.lastDay())) {
            throw refused("station-over", station.lastDay());
        }
        String once = station.daily() ? station.id() + ":" + today : String.valueOf(station.id());
        if (book.provedAt(member, once).isPresent()) {
            throw refused(station.daily() ? "proved-today" : "proved-already");
        }
        DeedPlace place = book.place(challenge, member, today);
        book.takeAt(station, today);
        Instant now = clock.instant();
        Deed deed = Deed.scanned(place, id, content, station.id(), once, now);
        register.add(deed);
        book.count(challenge, deed, now);
        happenings.record(deed.reported());
        return answer(id, challenge, deed, false);
    }

    DeedAnswer told(long member, String id, String reference, String text) {
        requireId(id);
        entries.hold(member);
        Challenge challenge = register.find(reference);
        String content = content("CLERK", reference, text == null ? "" : text.strip());
        Optional<DeedAnswer> before = before(member, id, content);
        if (before.isPresent()) {
            return before.get();
        }
        if (!challenge.at(days.today()).released()) {
            throw new NotFound(reference);
        }
        if (challenge.data().proof() != ChallengeProof.CLERK) {
            throw refused("other-proof");
        }
        DeedPlace place = book.place(challenge, member, running(challenge));
        Deed deed = Deed.told(place, id, content, text, clock.instant());
        register.add(deed);
        happenings.record(deed.reported());
        return answer(id, challenge, deed, false);
    }

    /** @throws Refused where today is not one of its days */
    private LocalDate running(Challenge challenge) {
        LocalDate today = days.today();
        if (challenge.at(today) != ChallengeState.RUNNING) {
            throw new Refused(AcceptableChallenge.because("not-running"));
        }
        return today;
    }

    private Optional<DeedAnswer> before(long member, String id, String content) {
        List<Deed> known = register.deed(member, id);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Deed deed = known.get(0);
        if (!deed.content().equals(content)) {
            throw new Conflict(Reason.of("rewards.deed.other-content", id));
        }
        return Optional.of(answer(id, register.find(deed.challenge()), deed, true));
    }

    private static DeedAnswer answer(String id, Challenge challenge, Deed deed, boolean exists) {
        return new DeedAnswer(id, challenge.reference(), exists, deed.state());
    }

    private static void requireId(String id) {
        if (id == null || !id.matches(FORM)) {
            throw refused("form-id");
        }
    }

    private static String content(String... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(Reason.of("rewards.deed." + why, arguments));
    }
}
