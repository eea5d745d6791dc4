package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.pictures.PlainPicture;
import de.dresden.smartparticipation.rewards.member.MemberFrame;
import de.dresden.smartparticipation.rewards.member.Members;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the member who acts has done: proved by a code on site, or told to a clerk. */
@Boundary
@Stateless
public class Deeds {

    /** Codes that a member may try in an hour, and deeds that a member may tell in a day. */
    private static final int MOST_CODES = 20;

    private static final int MOST_TOLD = 20;
    private static final int MOST_FILES = 3;

    @Inject
    private Members members;

    @Inject
    private ChallengeRegister register;

    @Inject
    private DeedReport report;

    @Inject
    private DeedLists lists;

    @Inject
    private EntryBook entries;

    @Inject
    private FileStore files;

    @Inject
    private RuleValues rules;

    @Inject
    private RateLimits limits;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Proves something by the code of a poster, scanned or typed. Each try counts, so that nobody guesses.
     *
     * @param id the app's name of it: 1 to 64 letters, digits or {@code : _ . -}
     * @param code what was scanned or typed
     * @return what became of it, the same where it was proved under that name already; nothing where the code is none, or none any more
     * @throws NotAllowed for anybody who is no member
     * @throws Conflict where something else was reported under that name
     * @throws Refused where it does not count, or for too many tries
     */
    @PermitAll
    public Optional<DeedAnswer> scan(String id, String code) {
        MemberFrame member = members.current();
        requireFewer("deed-code", member, MOST_CODES, Duration.ofHours(1));
        return report.scanned(member.id(), id, code);
    }

    /**
     * Tells a clerk.
     *
     * @param id the app's name of it
     * @param reference of the challenge or good deed
     * @param text what was done, 1 to 2,000 characters
     * @throws Conflict where something else was reported under that name
     * @throws Refused where it does not count, or for too many
     */
    @PermitAll
    public DeedAnswer tell(String id, String reference, String text) {
        MemberFrame member = members.current();
        requireFewer("deed-told", member, MOST_TOLD, Duration.ofDays(1));
        return report.told(member.id(), id, reference, text);
    }

    /**
     * Adds a picture or document to what waits for a clerk. A picture is kept without what the camera wrote into it: that tells places.
     *
     * @param id the app's name of the deed
     * @throws NotFound where there is no such own deed
     * @throws Refused where it does not wait, for another kind of file, or too many
     */
    @PermitAll
    public void addEvidence(String id, InputStream content, String name) {
        MemberFrame member = members.current();
        Deed deed = own(member, id);
        if (!deed.state().waits()) {
            throw new Refused(Reason.of("rewards.deed.decided-already"));
        }
        if (files.of(deed.subject()).size() >= MOST_FILES) {
            throw new Refused(Reason.of("rewards.deed.files", MOST_FILES));
        }
        files.keep(DeedPicture.of(content, name), name, deed.subject(), PlainPicture.KINDS);
        happenings.record(new DeedDecided(deed.subject(), "evidence-added", Map.of(), Map.of(), null));
    }

    /** The own ones, the latest first. */
    @PermitAll
    public Page<OwnDeed> mine(PageQuery query) {
        return lists.own(members.self().id(), query);
    }

    /**
     * Objects to a rejection, once; another clerk decides.
     *
     * @param id the app's name of the deed
     * @param text why, 1 to 2,000 characters
     * @throws NotFound where there is no such own deed
     * @throws Refused where there is nothing to object to, it was objected to already, or the time is over
     */
    @PermitAll
    public void appeal(String id, String text) {
        MemberFrame member = members.current();
        entries.hold(member.id());
        Instant now = clock.instant();
        happenings.record(own(member, id).appeal(text, rules.of(RuleName.TRIP_APPEAL_DAYS, now), now));
    }

    private Deed own(MemberFrame member, String id) {
        return register.deed(member.id(), id).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    private void requireFewer(String what, MemberFrame member, int most, Duration within) {
        if (!limits.take(what, member.reference(), most, within)) {
            throw new TooMany(Reason.of("rewards.deed.too-many"), within);
        }
    }
}
