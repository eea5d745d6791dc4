package de.dresden.smartparticipation.rewards.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberTablesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(NOW);
    private DataSource database;
    private Devices devices;
    private Nonces nonces;

    @BeforeEach
    void twoMembers() {
        database = TestDatabase.fresh("rewards");
        member(1, "KM-AAAA-2222", "a", "2026-11-26 07:00+01", "1.4");
        member(2, "KM-BBBB-2222", "a", "2026-11-26 08:00+01", "1.4");
        devices = new Devices(Sql.on(database));
        nonces = new Nonces(Sql.on(database), Keys.in(folder), clock);
    }

    @Test
    void oneKeyOpensOneAccountOnly() {
        DeviceKey key = DeviceKey.read(Phone.ed25519().publicKey());

        assertThat(devices.add(1, key, "1.4", NOW)).isPresent();
        assertThat(devices.add(2, key, "1.4", NOW)).isEmpty();
        assertThat(devices.find(key.fingerprint()).orElseThrow().member()).isEqualTo(1);
    }

    @Test
    void aDeviceThatLeftIsKnownAgainForAsLongAsTripsAreTaken() {
        LeftKeys left = new LeftKeys(Sql.on(database), Keys.in(folder));
        DeviceKey key = DeviceKey.read(Phone.ed25519().publicKey());
        left.remember(List.of(key.fingerprint()), 7, NOW);

        assertThat(left.tripsFrom(key.fingerprint(), NOW)).contains(LocalDate.of(2026, 11, 27));
        assertThat(left.tripsFrom("other", NOW)).isEmpty();
        assertThat(Sql.on(database).list("select mark from rewards.left_key", row -> row.text("mark")))
                .noneMatch(mark -> mark.contains(key.fingerprint()));
        left.tidy(NOW.plus(Duration.ofDays(8)));
        assertThat(Sql.on(database).list("select 1 from rewards.left_key", row -> 1))
                .isEmpty();
    }

    @Test
    void aNonceProvesOnceAlsoWhereTwentyComeAtOnce() throws Exception {
        String nonce = nonces.next();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(threads.submit(() -> nonces.use(nonce)));
        }
        int used = 0;
        for (Future<Boolean> answer : answers) {
            used += answer.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(used).isOne();
    }

    @Test
    void aNonceIsOursAndNotOld() {
        String old = nonces.next();
        String other = nonces.next();
        clock.forward(Nonces.LIFE);

        assertThat(nonces.use(old)).isFalse();
        assertThat(nonces.use(nonces.next())).isTrue();
        for (String made : new String[] {null, "", "::", "1:x:1.y", other.replaceFirst("^[0-9]+", "9999999999")}) {
            assertThat(nonces.use(made)).as(made).isFalse();
        }
    }

    @Test
    void accountsOpenedTogetherAreShownTogether() {
        member(3, "KM-CCCC-2222", "a", "2026-11-26 09:00+01", "1.5");
        member(4, "KM-DDDD-2222", "b", "2026-11-26 09:00+01", "1.4");
        member(5, "KM-EEEE-2222", "a", "2026-11-25 23:59+01", "1.4");
        MemberLists lists = new MemberLists(Sql.on(database));

        assertThat(lists.clusters(3)).singleElement().satisfies(cluster -> {
            assertThat(cluster.members()).containsExactly("KM-AAAA-2222", "KM-BBBB-2222", "KM-CCCC-2222");
            assertThat(cluster.sameVersion()).isFalse();
            assertThat(cluster.network()).hasSize(6);
        });
        assertThat(lists.clusters(4)).isEmpty();
        assertThat(lists.list(null, "km-c", PageQuery.first()).items())
                .extracting(MemberRow::reference)
                .containsExactly("KM-CCCC-2222");
        assertThat(lists.list(MemberState.BLOCKED, null, PageQuery.first()).total())
                .isZero();
    }

    @Test
    void accountsOfNeighbouringAddressesAreShownTogetherAlthoughEachAddressIsInconspicuous() {
        member(3, "KM-CCCC-2222", "b", "2026-11-26 09:00+01", "1.4");
        member(4, "KM-DDDD-2222", "c", "2026-11-26 09:10+01", "1.4");
        TestDatabase.execute(database, "update rewards.member set subnet = repeat('s', 43)");
        MemberLists lists = new MemberLists(Sql.on(database));

        assertThat(lists.clusters(4)).singleElement().satisfies(cluster -> {
            assertThat(cluster.range()).isTrue();
            assertThat(cluster.network()).isEqualTo("ssssss");
            assertThat(cluster.accounts()).isEqualTo(4);
        });
        assertThat(lists.clusters(2)).extracting(Cluster::range).containsExactly(true, false);
        TestDatabase.execute(database, "delete from rewards.member where id > 2");
        assertThat(lists.clusters(2))
                .as("one address alone is no range")
                .extracting(Cluster::range)
                .containsExactly(false);
        assertThatThrownBy(() -> TestDatabase.execute(
                        database,
                        "update rewards.member set state = 'LEFT', left_at = now(), reference = null, network = null,"
                                + " app_version = '' where id = 1"))
                .hasStackTraceContaining("member_left_no_subnet");
    }

    @Test
    void whoHasLeftKeepsNothingNotEvenByMistake() {
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update rewards.member set state = 'LEFT', left_at = now() where id = 1"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TestDatabase.execute(
                        database,
                        "update rewards.member set state = 'LEFT', left_at = now(), reference = null where id = 1"))
                .hasStackTraceContaining("member_left_nothing");
        TestDatabase.execute(
                database,
                "update rewards.member set state = 'LEFT', left_at = now(), reference = null, network = null,"
                        + " app_version = '' where id = 1");
        assertThat(new Members(Sql.on(database)).of(1).state()).isEqualTo(MemberState.LEFT);
    }

    private void member(long id, String reference, String network, String opened, String version) {
        TestDatabase.execute(
                database,
                "insert into rewards.member (id, reference, state, opened_at, network, app_version, version) values ("
                        + id
                        + ", '" + reference + "', 'ACTIVE', '" + opened + "', repeat('" + network + "', 43), '"
                        + version
                        + "', 1)");
    }
}
