package de.dresden.smartparticipation.projects.cooperation.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.tandem.BoundsOfTandem.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsOfTandemTest {

    @Test
    void fiftyEmployeesAreAllowedAndFiftyOneAreNot() {
        assertThat(missing(new Member("A", 50, true, "01097", false), new Member("B", 1, false, "01328", false)))
                .isEmpty();
        assertThat(missing(new Member("A", 51, true, "01097", false), new Member("B", 1, false, "01328", false)))
                .containsExactly("projects.tandem-check.employees-many");
    }

    @Test
    void twoHaveToBeInDresdenAndOneOfTheCreativeIndustries() {
        assertThat(missing(new Member("A", 5, false, "01097", false), new Member("B", 5, false, "04109", false)))
                .containsExactly("projects.tandem-check.in-dresden-few", "projects.tandem-check.kkw-few");
        assertThat(missing(new Member("A", 5, true, "01097", false), new Member("B", 5, true, null, false)))
                .containsExactly("projects.tandem-check.in-dresden-few");
    }

    @Test
    void whoTakesNoPartAnyMoreKeepsTheTandemFromBeingFunded() {
        assertThat(missing(new Member("A", 5, true, "01097", false), new Member("B", 5, false, "01097", true)))
                .containsExactly("projects.tandem-check.gone");
    }

    private static List<String> missing(Member... members) {
        return BoundsOfTandem.of(List.of(members), TandemBounds.USUAL).stream()
                .filter(one -> one.weight() == Finding.Weight.MISSING)
                .map(one -> one.what().key())
                .toList();
    }
}
