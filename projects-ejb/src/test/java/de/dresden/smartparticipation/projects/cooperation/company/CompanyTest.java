package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.CompanySamples.CLERK;
import static de.dresden.smartparticipation.projects.cooperation.company.CompanySamples.EMAIL;
import static de.dresden.smartparticipation.projects.cooperation.company.CompanySamples.NOW;
import static de.dresden.smartparticipation.projects.cooperation.company.CompanySamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {

    @Test
    void aDraftIsNotHandedInBeforeItIsWholeAndSaysAllThatIsMissing() {
        Company draft = CompanySamples.draft();
        assertThatThrownBy(() -> draft.send(NOW)).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(
                        refusal.reasons().stream().map(Reason::key))
                .containsExactlyInAnyOrder(
                        "projects.company.no-address",
                        "projects.company.no-description",
                        "projects.company.no-needs",
                        "projects.company.no-offers",
                        "projects.company.no-hours"));
        assertThat(draft.state()).isEqualTo(CompanyState.DRAFT);
    }

    @Test
    void itIsCheckedOnlyOnceItsAddressIsConfirmed() {
        Company company = CompanySamples.whole();
        assertThat(company.send(NOW).action()).isEqualTo("company.sent");
        assertThat(company.state()).isEqualTo(CompanyState.UNCONFIRMED);
        assertThat(company.confirm("other@holz.example", NOW)).isEmpty();
        assertThat(company.confirm(EMAIL.toUpperCase(java.util.Locale.ROOT), NOW))
                .hasValueSatisfying(change -> assertThat(change.action()).isEqualTo("company.submitted"));
        assertThat(company.state()).isEqualTo(CompanyState.SUBMITTED);
        assertThat(company.confirm(EMAIL, NOW)).isEmpty();
        refused("sent-already", () -> company.send(NOW));
        refused("stays", company::discarded);
    }

    @Test
    void aQuestionIsAnsweredAndBringsItBackToItsCheck() {
        Company company = CompanySamples.submitted();
        refused("query-until", () -> company.ask("Warum?", TODAY, TODAY, CLERK, NOW));
        refused("reason-missing", () -> company.ask(" ", TODAY.plusDays(9), TODAY, CLERK, NOW));
        refused("no-query", () -> company.answer("Darum.", NOW));
        company.ask("Warum?", TODAY.plusDays(9), TODAY, CLERK, NOW);
        refused("no-way", () -> company.release(CLERK, NOW));
        company.write(CompanySamples.particulars(13), NOW);
        company.answer("Darum.", NOW);
        assertThat(company.state()).isEqualTo(CompanyState.SUBMITTED);
        assertThat(company.release(CLERK, NOW).after()).hasToString("{state=RELEASED}");
    }

    @Test
    void whatItWasReleasedForIsCheckedAgainWhenItChangesAndNothingElse() {
        Company company = CompanySamples.released();
        assertThat(company.write(new NeedList(List.of(new CompanyNeed("team", 2, "Anders"))), NOW)
                        .action())
                .isEqualTo("company.corrected");
        assertThat(company.state()).isEqualTo(CompanyState.RELEASED);
        CompanyChanged change = company.write(CompanySamples.particulars(60), NOW);
        assertThat(change.action()).isEqualTo("company.changed");
        assertThat(change.before()).hasToString("{employees=14}");
        assertThat(change.after()).hasToString("{employees=60, step=COMPANY}");
        assertThat(company.state()).isEqualTo(CompanyState.SUBMITTED);
    }

    @Test
    void whatWasHandedInStaysWhole() {
        Company company = CompanySamples.released();
        refused("no-offers", () -> company.write(new OfferList(List.of()), NOW));
        refused("no-address", () -> company.write(new Portrait(null, null, null, null, null, "x"), NOW));
    }

    @Test
    void anotherAddressCountsOnceItIsConfirmedAndTheOldOneUntilThen() {
        Company company = CompanySamples.released();
        company.write(at("neu@holz.example"), NOW);
        assertThat(company.email()).isEqualTo(EMAIL);
        assertThat(company.newEmail()).isEqualTo("neu@holz.example");
        assertThat(company.confirm("fremd@holz.example", NOW)).isEmpty();
        assertThat(company.confirm("neu@holz.example", NOW))
                .hasValueSatisfying(change -> assertThat(change.action()).isEqualTo("company.address-changed"));
        assertThat(company.email()).isEqualTo("neu@holz.example");
        assertThat(company.newEmail()).isNull();
    }

    @Test
    void whatIsOverIsNotWrittenAnyMore() {
        Company refused = CompanySamples.submitted();
        refused("reason-missing", () -> refused.refuse(null, CLERK, NOW));
        assertThat(refused.refuse("Zu groß.", CLERK, NOW).after()).hasToString("{reason=Zu groß., state=REFUSED}");
        refused("over", () -> refused.write(CompanySamples.needs(), NOW));
        Company withdrawn = CompanySamples.released();
        assertThat(withdrawn.withdraw("Keine Zeit.", NOW).after())
                .as("what the company says of itself stays out of the trail")
                .hasToString("{state=WITHDRAWN}");
        refused("no-way", () -> withdrawn.release(CLERK, NOW));
    }

    private static Particulars at(String email) {
        return new Particulars("Tischlerei Span", LegalForm.GMBH, "crafts", 14, "Uwe Span", email, null);
    }

    private static void refused(String why, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.reasons())
                .extracting(Reason::key)
                .contains("projects.company." + why));
    }
}
