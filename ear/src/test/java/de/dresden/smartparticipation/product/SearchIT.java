package de.dresden.smartparticipation.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field at the top of every page, for the programme of the climate rewards. */
class SearchIT {

    private static final RunningProduct PRODUCT = RunningProduct.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partner   | select min(reference) from rewards.partner where state = 'ACTIVE'",
                "offer     | select min(reference) from rewards.offer where state = 'PUBLISHED'",
                "settlement | select min(reference) from rewards.settlement",
                "challenge | select min(reference) from rewards.challenge",
                "correction | select min(reference) from rewards.correction",
                "member    | select min(reference) from rewards.member",
                "redemption | select min(reference) from rewards.redemption"
            })
    void aReferenceLeadsToItsCase(String kind, String sql) throws Exception {
        String reference = PRODUCT.asked(sql);
        assertThat(as("y.demir").get("/search.xhtml?q=" + reference.toLowerCase()))
                .as(kind + " " + reference)
                .contains("/rewards/")
                .contains(reference);
        assertThat(as("s.hoffmann").get("/search.xhtml?q=" + reference))
                .as("not for those who may not see it")
                .doesNotContain("/rewards/");
    }

    @Test
    void wordsOfATitleFindPartnersOffersAndWhatCameOfThem() throws Exception {
        assertThat(as("o.engel").get("/search.xhtml?q=Radwerkstatt")).contains("PT-", "AB-");
        assertThat(as("o.engel").get("/search.xhtml?q=Flickzeug")).contains("AG-", "EL-");
        assertThat(as("o.engel").get("/search.xhtml?q=KM-")).doesNotContain("member.xhtml");
    }

    private static Visitor as(String user) throws Exception {
        RunningProduct.DemoAccount account = PRODUCT.person(user);
        return new Visitor(PRODUCT.url(), account.user(), account.password());
    }
}
