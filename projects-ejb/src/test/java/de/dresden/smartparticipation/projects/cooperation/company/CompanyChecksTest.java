package de.dresden.smartparticipation.projects.cooperation.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                .containsExactly("ODD not-in-dresden", "ODD wishes-open", "ODD duplicate-name", "FINE employees");
        assertThat(CompanyChecks.inTheWay(CompanyChecks.of(facts))).isEmpty();
    }

    private static CompanyChecks.Facts facts(
            int employees,
            String postalCode,
            boolean agrees,
            PairView pair,
            int wishes,
            List<CompanyDuplicates.Like> like) {
        return new CompanyChecks.Facts(CompanySamples.data(employees, postalCode), agrees, pair, wishes, like);
    }

    private static List<String> keys(CompanyChecks.Facts facts) {
        return CompanyChecks.of(facts).stream()
                .map(one -> one.weight() + " " + one.what().key().substring("projects.company-check.".length()))
                .toList();
    }
}
