package de.dresden.smartparticipation.projects.cooperation.company;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be kept at all: the same that the tables refuse is told in words before. */
class AcceptableCompanyTest {

    private static final AcceptableCompany.Choices CHOICES =
            new AcceptableCompany.Choices(Set.of("crafts"), Set.of("team", "recruiting"), Set.of("92"));

    @Test
    void whatIsNotInTheCatalogueIsRefused() {
        assertThat(problems(new Particulars("Holz", null, "magic", -1, "Uwe", "no address", "x")))
                .containsExactly("sector-unknown", "employees-range", "email", "phone");
        assertThat(problems(new Portrait("Weg", "1159", "Dresden", "999", "javascript:alert(1)", null)))
                .containsExactly("postal-code", "area-unknown", "website");
        assertThat(problems(new Portrait("Weg", "01159", "Dresden", "92", "https://holz.example", null)))
                .isEmpty();
    }

    @Test
    void somebodyWorksInEachCompany() {
        assertThat(problems(CompanySamples.particulars(0))).containsExactly("employees-range");
        assertThat(problems(CompanySamples.particulars(1))).isEmpty();
    }

    @Test
    void anAddressOfPagesIsCompleted() {
        assertThat(website("www.holz.example")).isEqualTo("https://www.holz.example");
        assertThat(website("holz.example:8443/wir")).isEqualTo("https://holz.example:8443/wir");
        assertThat(website("HTTP://holz.example")).isEqualTo("HTTP://holz.example");
        assertThat(website(" ")).isNull();
        for (String wrong : List.of("keine", "ftp://holz.example", "javascript:alert(1)", "mailto:a@holz.example")) {
            assertThat(problems(new Portrait(null, null, null, null, wrong, null)))
                    .as(wrong)
                    .containsExactly("website");
        }
        assertThat(problems(new Portrait(null, null, null, null, "holz.example", null)))
                .isEmpty();
    }

    @Test
    void whatIsBetterMendedIsSaid() {
        assertThat(WorthMending.of(CompanySamples.data(51, "01159"), 50))
                .containsOnlyKeys(RegistrationStep.COMPANY, RegistrationStep.PORTRAIT);
        assertThat(WorthMending.of(CompanySamples.data(50, "01454"), 50)).isEmpty();
    }

    private static String website(String typed) {
        return new Portrait(null, null, null, null, typed, null).website();
    }

    @Test
    void eachTopicIsNamedOnceOnTheScale() {
        assertThat(problems(new NeedList(List.of(new CompanyNeed("team", 5, ""), new CompanyNeed("team", 1, "")))))
                .containsExactly("topic-twice");
        assertThat(problems(new OfferList(List.of(new CompanyOffer("magic", 6, "x".repeat(1_001))))))
                .containsExactly("topic-unknown", "text-length", "scale");
        assertThat(problems(new NeedList(List.of(new CompanyNeed("team", 0, "")))))
                .containsExactly("scale");
    }

    @Test
    void aPartnerHasNameAndAddressAndAWishOneName() {
        assertThat(problems(new Teamwork(0, List.of(), "Holz", null))).containsExactly("hours-range", "partner-half");
        assertThat(problems(new Teamwork(8, List.of(), "Holz", "holz"))).containsExactly("partner-email");
        assertThat(problems(new Teamwork(
                        8,
                        List.of(new WishEntry(WishKind.WISHED, "Holz"), new WishEntry(WishKind.MUST_NOT, "holz")),
                        null,
                        null)))
                .containsExactly("wish-twice");
        assertThat(problems(new Teamwork(8, List.of(new WishEntry(null, null)), null, null)))
                .containsExactly("wish-length");
    }

    private static List<String> problems(CompanyPart part) {
        return AcceptableCompany.problems(part, CHOICES).stream()
                .map(Reason::key)
                .map(key -> key.substring("projects.company.".length()))
                .toList();
    }
}
