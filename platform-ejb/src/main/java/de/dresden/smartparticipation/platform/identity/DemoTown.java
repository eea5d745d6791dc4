package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of the demo, the same at every start on an empty database. Passwords and tokens are derived from a secret of the
 * database, so that every start can print them; never to be used with real cases.
 */
@Dependent
class DemoTown {

    private static final String TOKEN_NAME = "Demo";

    @Inject
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private DepartmentRegister departments;

    @Inject
    private AccessTokenRegister tokens;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void build() {
        DemoSecret secret = DemoSecret.random();
        entities.createNativeQuery("insert into platform.demo_secret (id, secret) values (1, ?1)")
                .setParameter(1, secret.text())
                .executeUpdate();
        Map<String, Long> codes = new HashMap<>();
        List<Happening> told = new ArrayList<>();
        DemoPeople.departments().forEach(department -> {
            Department added =
                    departments.add(Department.create(department.code(), department.name(), department.email()));
            told.add(added.created());
            codes.put(added.code(), added.id());
        });
        DemoPeople.people().forEach(person -> told.addAll(add(person, codes, secret)));
        happenings.recordAll(told);
    }

    /** A line for each demo account, where this database holds a demo. */
    List<String> lines() {
        List<?> stored = entities.createNativeQuery("select secret from platform.demo_secret")
                .getResultList();
        if (stored.isEmpty()) {
            return List.of();
        }
        DemoSecret secret = new DemoSecret((String) stored.get(0));
        Set<String> changed = changedPasswords();
        return DemoPeople.people().stream()
                .map(person -> String.join(
                        " ",
                        "demo",
                        person.login(),
                        person.roles().get(0).name(),
                        // A password that somebody changed is not known any more.
                        changed.contains(person.login()) ? "-" : secret.password(person.login()),
                        secret.token(person.login())))
                .toList();
    }

    private List<Happening> add(DemoPeople.Person person, Map<String, Long> codes, DemoSecret secret) {
        Set<Long> at = person.departments().stream().map(codes::get).collect(Collectors.toSet());
        NewAccount wanted = new NewAccount(
                person.login(),
                person.organisation() == null ? AccountKind.STAFF : AccountKind.EXTERNAL,
                new AccountData(person.name(), person.email(), person.organisation(), Set.copyOf(person.roles()), at));
        String hash = PasswordHash.ofRandom(secret.password(person.login()));
        Account account =
                accounts.add(Account.create(wanted, hash, clock.instant()).withLastingPassword());
        LocalDate lastDay = LocalDate.now(clock).plusYears(1);
        AccessToken token = tokens.add(
                AccessToken.create(account.id(), TOKEN_NAME, lastDay, secret.token(person.login()), clock.instant()));
        return List.of(account.created(), token.created(account.subject()));
    }

    private Set<String> changedPasswords() {
        return Set.copyOf(entities.createQuery(
                        "select a.login from Account a where a.passwordChangedAt > a.createdAt", String.class)
                .getResultList());
    }
}
