package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.rewards.partner.SomePartner.ANNA;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.BERND;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.CLARA;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.COOLING;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a partner's own people propose of its data. */
class OwnChangeTest {

    private static final Capacity XAVER = new Capacity(77L, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Contact OTHER = new Contact("Uta Roth", "uta@business.example", null, null);

    private IbanSeal seal;
    private Partner partner;

    @BeforeEach
    void anActiveOne(@TempDir Path keys) {
        seal = SomePartner.seal(keys);
        partner = SomePartner.active(seal);
    }

    @Test
    void whatTheyProposeHoldsOnceTwoClerksApproved() {
        partner.changeByOwn(SomePartner.data("Radwerk Elbe GmbH", null), null, XAVER, NOW);

        assertThatThrownBy(() -> partner.approve(XAVER, NOW, COOLING)).hasMessageContaining("proposed-by-yourself");
        partner.approve(ANNA, NOW, COOLING);
        assertThat(partner.inForce().orElseThrow().particulars().name()).isEqualTo("Radwerk GmbH");
        partner.approve(BERND, NOW, COOLING);
        assertThat(partner.inForce().orElseThrow().particulars().name()).isEqualTo("Radwerk Elbe GmbH");
        assertThat(partner.inForce().orElseThrow().fromPartner()).isTrue();
    }

    @Test
    void aContractIsNoneOfTheirs() {
        PartnerData bold = SomePartner.data("Radwerk Elbe GmbH", null).withContract("V-99", LocalDate.of(2026, 11, 1));
        partner.changeByOwn(bold, null, XAVER, NOW);
        partner.approve(ANNA, NOW, COOLING);
        partner.approve(BERND, NOW, COOLING);

        assertThat(partner.contractReference()).isEqualTo("V-17");
    }

    @Test
    void anotherAccountWaitsForTwoAndForItsDays() {
        partner.changeByOwn(
                SomePartner.data("Radwerk GmbH", SomePartner.OTHER_IBAN),
                seal.seal("PT-2026-0001", SomePartner.OTHER_IBAN),
                XAVER,
                NOW);
        assertThat(partner.ibanWaits()).isTrue();
        partner.approve(ANNA, NOW, COOLING);
        partner.approve(BERND, NOW, COOLING);

        assertThat(partner.inForce().orElseThrow().ibanPayableFrom()).isEqualTo(NOW.plus(COOLING));
    }

    @Test
    void whatAClerkHasBegunTheyDoNotOverwriteNorTakeBack() {
        partner.change(SomePartner.data("Radwerk Elbe GmbH", null), null, CLARA, NOW);

        assertThatThrownBy(() -> partner.changeByOwn(SomePartner.data("Radwerk", null), null, XAVER, NOW))
                .hasMessageContaining("change-of-clerk");
        assertThatThrownBy(() -> partner.withdrawChange(XAVER, NOW)).hasMessageContaining("nothing-open");
        partner.giveBackChange("Bitte mit Beleg", ANNA, NOW);
        assertThatThrownBy(() -> partner.changeByOwn(SomePartner.data("Radwerk", null), null, XAVER, NOW))
                .hasMessageContaining("change-of-clerk");
    }

    @Test
    void whatComesBackTheyReworkThemselvesOrTakeBack() {
        partner.changeByOwn(SomePartner.data("Radwerk Elbe GmbH", null), null, XAVER, NOW);
        assertThat(steps()).containsExactly("partner.approve-change");
        partner.giveBackChange("Bitte mit Beleg", ANNA, NOW);
        assertThat(steps()).as("no clerk reworks it").isEmpty();

        partner.changeByOwn(SomePartner.data("Radwerk Sachsen GmbH", null), null, XAVER, NOW);
        assertThat(partner.shown().number()).isEqualTo(2);
        partner.withdrawChange(XAVER, NOW);
        assertThat(partner.open()).isEmpty();
        assertThat(steps()).isEmpty();
    }

    @Test
    void whomToReachAnotherPersonAgreesTo() {
        ContactProposal proposal = new ContactProposal(1, OTHER, XAVER, NOW);

        assertThatThrownBy(() -> proposal.approve(XAVER, NOW)).hasMessageContaining("proposed-by-yourself");
        proposal.approve(ANNA, NOW);
        assertThat(proposal.approval().state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(proposal.contact()).isEqualTo(OTHER);
        assertThatThrownBy(() -> proposal.withdraw(NOW)).hasMessageContaining("approved-already");
        assertThatThrownBy(() -> new ContactProposal(1, new Contact("U", "nowhere", null, null), XAVER, NOW))
                .hasMessageContaining("contact-email-wrong");
    }

    private List<String> steps() {
        return PartnerTasks.of(partner, TODAY).stream()
                .filter(TaskChange.Open.class::isInstance)
                .map(TaskChange::step)
                .toList();
    }
}
