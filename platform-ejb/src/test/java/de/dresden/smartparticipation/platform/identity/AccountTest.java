package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final AccountData EVALUATOR = data(Set.of(Role.EVALUATOR), Set.of(50L));

    @Test
    void aNewAccountIsActiveAndItsPasswordHasToBeChanged() {
        assertThat(problems(new NewAccount("j.weber", AccountKind.STAFF, EVALUATOR)))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        AccountData data = new AccountData(" ", "nowhere", "Verein", Set.of(Role.PARTNER), Set.of());
        assertThat(problems(new NewAccount("J Weber", AccountKind.STAFF, data)))
                .containsExactly(
                        "platform.account.login-form",
                        "platform.account.name-length",
                        "platform.account.email-form",
                        "platform.account.staff-organisation",
                        "platform.account.role-not-for-kind.STAFF");
    }

    @Test
    void anExternalPersonNeedsAnOrganisationAndGetsNoRoleOfTheCity() {
        AccountData data = data(Set.of(Role.JURY_MEMBER, Role.ADMINISTRATOR), Set.of(50L));
        assertThat(problems(new NewAccount("h.sander", AccountKind.EXTERNAL, data)))
                .containsExactly(
                        "platform.account.no-organisation",
                        "platform.account.external-department",
                        "platform.account.role-not-for-kind.EXTERNAL");
    }

    @Test
    void aRoleWithinDepartmentsNeedsADepartment() {
        assertThat(problems(new NewAccount(
                        "a.fischer", AccountKind.STAFF, data(Set.of(Role.EVALUATOR, Role.AUDITOR), Set.of()))))
                .containsExactly("platform.account.role-without-department");
    }

    @Test
    void aWithdrawnRoleEndsTheSessionsAndAGrantedOneDoesNot() {
        Account account = fresh();
        String stamp = account.securityStamp();

        account.change(data(Set.of(Role.EVALUATOR, Role.MODERATOR), Set.of(50L)));
        assertThat(account.securityStamp()).isEqualTo(stamp);

        account.change(data(Set.of(Role.MODERATOR), Set.of(50L)));
        assertThat(account.securityStamp()).isNotEqualTo(stamp);
    }

    @Test
    void aChangeTellsWhatWasAndWhatIs() {
        AccountChanged changed = fresh().change(data(Set.of(Role.MODERATOR), Set.of(50L, 51L)));

        assertThat(changed.action()).isEqualTo("account.changed");
        assertThat(changed.before()).extracting("roles").isEqualTo(List.of("EVALUATOR"));
        assertThat(changed.after()).extracting("roles").isEqualTo(List.of("MODERATOR"));
        assertThat(changed.after()).extracting("departments").isEqualTo(List.of(50L, 51L));
    }

    @Test
    void deactivatingEndsTheSessionsAndWorksOnce() {
        Account account = fresh();
        String stamp = account.securityStamp();

        account.deactivate();

        assertThat(account.securityStamp()).isNotEqualTo(stamp);
        assertThat(keys(catchThrowableOfType(Refused.class, account::deactivate)))
                .containsExactly("platform.account.inactive-already");
    }

    @Test
    void noPasswordAndNoHashStandsInWhatIsTold() {
        Account account = fresh();
        AccountChanged reset = account.resetPassword(PasswordHash.ofRandom("geheimer Wert"), NOW);
        AccountChanged changed = account.changePassword(PasswordHash.ofRandom("anderer Wert"), NOW);

        assertThat(reset.toString() + changed + account.created())
                .doesNotContain("pbkdf2")
                .doesNotContain("Wert");
    }

    @Test
    void thereAreTwoLanguages() {
        assertThat(fresh().speak("en").after()).extracting("language").isEqualTo("en");
        assertThat(keys(catchThrowableOfType(Refused.class, () -> fresh().speak("sorbian"))))
                .containsExactly("platform.account.unknown-language");
    }

    private static Account fresh() {
        return Saved.with(Account.create(new NewAccount("a.fischer", AccountKind.STAFF, EVALUATOR), "-", NOW), 60L);
    }

    private static AccountData data(Set<Role> roles, Set<Long> departments) {
        return new AccountData("Anja Fischer", "a.fischer@demo.invalid", null, roles, departments);
    }

    private static List<String> problems(NewAccount wanted) {
        return AccountRule.check(wanted).stream().map(Reason::key).toList();
    }

    private static List<String> keys(Refused refused) {
        return refused.reasons().stream().map(Reason::key).toList();
    }
}
