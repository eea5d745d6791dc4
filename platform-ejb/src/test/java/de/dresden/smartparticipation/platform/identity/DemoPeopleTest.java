package de.dresden.smartparticipation.platform.identity;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void somebodyHasEveryRole() {
        Set<Role> roles = DemoPeople.people().stream()
                .flatMap(person -> person.roles().stream())
                .collect(Collectors.toSet());
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void everyDepartmentThatAnswersHasTwoPeopleForFourEyes() {
        Map<String, List<DemoPeople.Person>> evaluators = DemoPeople.people().stream()
                .filter(person -> person.roles().contains(Role.EVALUATOR))
                .collect(groupingBy(person -> person.departments().get(0)));
        assertThat(evaluators).hasSizeGreaterThan(3);
        assertThat(evaluators.values()).allSatisfy(people -> assertThat(people).hasSizeGreaterThan(1));
    }

    @Test
    void everyPersonMakesAValidAccount() {
        Set<String> codes =
                DemoPeople.departments().stream().map(DemoPeople.Office::code).collect(Collectors.toSet());
        assertThat(DemoPeople.people()).allSatisfy(person -> {
            assertThat(codes).containsAll(person.departments());
            AccountKind kind = person.organisation() == null ? AccountKind.STAFF : AccountKind.EXTERNAL;
            AccountData data = new AccountData(
                    person.name(),
                    person.email(),
                    person.organisation(),
                    Set.copyOf(person.roles()),
                    person.departments().isEmpty() ? Set.of() : Set.of(1L));
            assertThat(AccountRule.check(new NewAccount(person.login(), kind, data)))
                    .isEmpty();
        });
    }

    @Test
    void theSameSecretGivesTheSamePasswordsAndTokensToEachAnother() {
        DemoSecret secret = DemoSecret.random();
        DemoSecret again = new DemoSecret(secret.text());
        List<String> passwords = Arrays.asList(
                secret.password("a"), secret.password("b"), DemoSecret.random().password("a"));

        assertThat(again.password("a")).isEqualTo(secret.password("a"));
        assertThat(again.token("a")).isEqualTo(secret.token("a"));
        assertThat(passwords).doesNotHaveDuplicates();
        assertThat(TokenSecret.looksLikeOne(secret.token("a"))).isTrue();
        assertThat(PasswordRule.check(secret.password("a"), "a.b", "A B")).isEmpty();
    }
}
