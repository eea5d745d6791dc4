package de.dresden.smartparticipation.projects.cooperation.company;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
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
    void somebodyWorksInEachCompany() {
        CompanyChecks.Facts facts = facts(0, "01159", true, null, 0, List.of());
        assertThat(keys(facts)).startsWith("MISSING employees-none");
    }

    @Test
    void allThatAreAlikeInTheSameStandInOneLine() {
        CompanyDuplicates.Like second = new CompanyDuplicates.Like("UN-2026-0010", "Spahn Holz", "NAME");
        CompanyDuplicates.Like mail = new CompanyDuplicates.Like("UN-2026-0011", "Holz und Mehr", "DOMAIN");
        assertThat(CompanyChecks.of(facts(14, "01159", true, null, 0, List.of(LIKE, mail, second))))
                .filteredOn(one -> one.weight() == Finding.Weight.ODD)
                .extracting(one -> one.what().arguments())
                .containsExactly(
                        List.of(2, "UN-2026-0009 Tischlerei Spahn, UN-2026-0010 Spahn Holz"),
                        List.of(1, "UN-2026-0011 Holz und Mehr"));
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
                .containsExactly(
                        "ODD not-in-dresden.as-third", "ODD wishes-open", "ODD duplicate-name", "FINE employees");
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
        return keys(new CompanyChecks.Facts(CompanySamples.data(9, "10115"), 50, true, pair, 0, List.of(), least))
                .stream()
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
        return new CompanyChecks.Facts(
                CompanySamples.data(employees, postalCode),
                TandemBounds.USUAL.mostEmployees(),
                agrees,
                pair,
                wishes,
                like,
                2);
    }

    private static List<String> keys(CompanyChecks.Facts facts) {
        return CompanyChecks.of(facts).stream()
                .map(one -> one.weight() + " " + one.what().key().substring("projects.company-check.".length()))
                .toList();
    }
}
