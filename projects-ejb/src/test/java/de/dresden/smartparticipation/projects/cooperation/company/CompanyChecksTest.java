package de.dresden.smartparticipation.projects.cooperation.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompanyChecksTest {

    private static final CompanyDuplicates.Like LIKE =
            new CompanyDuplicates.Like("UN-2026-0009", "Tischlerei Spahn", "NAME");

    @Test
    void whatFitsIsFine() {
        assertThat(keys(facts(14, "01159", true, null, 0, List.of())))
                .containsExactly("FINE employees", "FINE in-dresden", "FINE no-duplicate");
    }

    @Test
    void tooManyEmployeesAndNoConsentKeepItFromBeingReleased() {
        CompanyChecks.Facts facts = facts(51, "01159", false, null, 0, List.of());
        assertThat(keys(facts)).startsWith("MISSING employees-many", "MISSING no-consent");
        assertThat(CompanyChecks.inTheWay(CompanyChecks.of(facts))).hasSize(2);
    }

    @Test
    void whoFoundAPartnerNeedsNoConsentToBePaired() {
        PairView named = new PairView(1, "Klangwerk", "k@klang.example", true, CompanySamples.NOW, null, null);
        CompanyChecks.Facts facts = facts(14, "01159", false, named, 0, List.of());
        assertThat(keys(facts)).contains("ODD partner-not-yet").doesNotContain("MISSING no-consent");
        assertThat(CompanyChecks.inTheWay(CompanyChecks.of(facts))).isEmpty();
    }

    @Test
    void whatIsOddIsForPeopleToJudge() {
        CompanyChecks.Facts facts = facts(14, "01454", true, null, 2, List.of(LIKE));
        assertThat(keys(facts))
                .containsExactly("ODD not-in-dresden.as-third", "ODD wishes-open", "ODD duplicate-name", "FINE employees");
        assertThat(CompanyChecks.inTheWay(CompanyChecks.of(facts))).isEmpty();
    }

    @Test
    void whatFollowsFromAPlaceOutsideDresdenIsSaid() {
        PairView named = new PairView(1, "Klangwerk", "k@klang.example", true, CompanySamples.NOW, null, null);
        assertThat(outside(0, null)).isEqualTo("ODD not-in-dresden.nothing");
        assertThat(outside(1, named)).isEqualTo("ODD not-in-dresden.with-dresden");
        assertThat(outside(2, null)).isEqualTo("ODD not-in-dresden.as-third");
        assertThat(outside(3, null)).isEqualTo("ODD not-in-dresden.never");
        assertThat(outside(2, named)).isEqualTo("ODD not-in-dresden.own-pair");
    }

    private static String outside(int least, PairView pair) {
        return keys(new CompanyChecks.Facts(CompanySamples.data(9, "10115"), true, pair, 0, List.of(), least)).stream()
                .filter(key -> key.contains("dresden"))
                .collect(Collectors.joining());
    }

    private static CompanyChecks.Facts facts(
            int employees,
            String postalCode,
            boolean agrees,
            PairView pair,
            int wishes,
            List<CompanyDuplicates.Like> like) {
        return new CompanyChecks.Facts(CompanySamples.data(employees, postalCode), agrees, pair, wishes, like, 2);
    }

    private static List<String> keys(CompanyChecks.Facts facts) {
        return CompanyChecks.of(facts).stream()
                .map(one -> one.weight() + " " + one.what().key().substring("projects.company-check.".length()))
                .toList();
    }
}
