package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.challenge.ChallengeData;
import de.dresden.smartparticipation.rewards.challenge.ChallengeFilter;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKey;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKind;
import de.dresden.smartparticipation.rewards.challenge.ChallengeProof;
import de.dresden.smartparticipation.rewards.challenge.NewStation;
import de.dresden.smartparticipation.rewards.challenge.Repeat;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** How challenges and deeds are called. Nobody here is a member: what is theirs alone turns everybody away. */
@Dependent
class ChallengeArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final String WHY = "Because";
    private static final String NONE = "CH-1999-9999";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("ChallengeDesk.list", on -> with(ChallengeFilter.usual(), PageQuery.first()));
        table.put("ChallengeDesk.departments", on -> with());
        table.put("ChallengeDesk.details", on -> with(made(on).draft().reference()));
        table.put("ChallengeDesk.draft", on -> with(on.department(), data()));
        table.put("ChallengeDesk.write", on -> with(made(on).draft(), data()));
        table.put("ChallengeDesk.discard", on -> with(made(on).draft()));
        table.put("ChallengeDesk.propose", on -> with(made(on).draft()));
        table.put("ChallengeDesk.withdraw", on -> with(made(on).proposed(true)));
        table.put("ChallengeDesk.release", on -> with(made(on).proposed(false)));
        table.put("ChallengeDesk.giveBack", on -> with(made(on).proposed(false), WHY));
        table.put("ChallengeDesk.cancel", on -> with(made(on).running("DEED", "CLERK"), WHY));
        table.put("ChallengeDesk.evaluate", on -> with(made(on).ended()));
        table.put("PublicChallenges.list", on -> with());
        care(table);
        members(table);
    }

    private void care(Map<String, Making> table) {
        table.put(
                "ChallengeStations.add",
                on -> with(
                        made(on).running("DEED", "QR_ON_SITE").reference(),
                        new NewStation("Gate", today(), today(), true, 50)));
        table.put("ChallengeStations.rotate", on -> at(on, key -> made(on).station(key)));
        table.put("ChallengeStations.close", on -> at(on, key -> made(on).station(key)));
        table.put("ChallengeStations.poster", on -> {
            Object[] station = at(on, key -> made(on).station(key));
            return with(station[0], station[1], Locale.GERMAN, OutputStream.nullOutputStream());
        });
        table.put("ChallengeStations.hideTeam", on -> {
            Object[] team = in(on);
            return with(team[0], team[1], WHY);
        });
        table.put("ChallengeStations.showTeam", this::in);
        table.put("DeedReview.queue", on -> with(Set.of(), null, PageQuery.first()));
        table.put("DeedReview.details", on -> with(deed(on)));
        table.put("DeedReview.confirm", on -> with(deed(on), VERSION, WHY));
        table.put("DeedReview.reject", on -> with(deed(on), VERSION, WHY));
    }

    private void members(Map<String, Making> table) {
        table.put("Challenges.list", on -> with());
        table.put("Challenges.one", on -> with(NONE));
        table.put("Challenges.join", on -> with(NONE));
        table.put("Challenges.found", on -> with(NONE, "Radlerinnen"));
        table.put("Challenges.joinTeam", on -> with(NONE, "ABCDEFGH"));
        table.put("Challenges.leave", on -> with(NONE));
        table.put("Deeds.scan", on -> with("a", "ABCDEFGH"));
        table.put("Deeds.tell", on -> with("a", NONE, "Planted a tree"));
        table.put("Deeds.addEvidence", on -> with("a", new ByteArrayInputStream(new byte[] {1}), "a.png"));
        table.put("Deeds.mine", on -> with(PageQuery.first()));
        table.put("Deeds.appeal", on -> with("a", WHY));
    }

    private Object[] at(RightsObjects on, ToLongFunction<ChallengeKey> station) {
        ChallengeKey key = made(on).running("DEED", "QR_ON_SITE");
        return with(key.reference(), station.applyAsLong(key));
    }

    private Object[] in(RightsObjects on) {
        ChallengeKey key = made(on).running("TEAM", "CLERK");
        return with(key.reference(), made(on).team(key));
    }

    private long deed(RightsObjects on) {
        return made(on).deed(
                        sql.first("""
                        insert into rewards.member (id, reference, state, opened_at, app_version, version)
                        select nextval('rewards.member_id'), 'KM-' || substr(h, 1, 4) || '-' || substr(h, 5, 4), 'ACTIVE', ?, '', 1
                        from (select upper(md5(gen_random_uuid()::text)) as h) made returning id""", row -> row.number("id"), clock.instant()).orElseThrow());
    }

    private ChallengesOfRights made(RightsObjects on) {
        return new ChallengesOfRights(sql, on, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private ChallengeData data() {
        return new ChallengeData(
                "Written",
                "Description",
                ChallengeKind.DEED,
                today(),
                today().plusDays(5),
                ChallengeProof.CLERK,
                ChallengeUnit.DEEDS,
                1,
                Set.of(),
                1,
                Repeat.DAY,
                5,
                Issuer.CITY,
                100,
                null,
                null);
    }
}
