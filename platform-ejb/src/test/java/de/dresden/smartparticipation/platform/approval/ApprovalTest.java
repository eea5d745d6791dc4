package de.dresden.smartparticipation.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalTest {

    private static final Capacity JANA = own(1);
    private static final Capacity TIM = own(2);
    private static final Capacity MARA = own(3);
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    private static final FrozenContent TEXT = FrozenContent.of(Map.of("answer", "Der Radweg wird gebaut."));
    private static final FrozenContent OTHER = FrozenContent.of(Map.of("answer", "Der Radweg wird nicht gebaut."));

    @Test
    void anotherPersonApproves() {
        Approval approval = proposed(Approval.byOne(), JANA);

        assertThat(approval.approve(TIM, TUESDAY, TEXT)).isTrue();

        assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.approvers()).containsExactly(new Decision(TIM, TUESDAY));
        assertThat(approval.approves(TEXT)).isTrue();
        assertThat(approval.approves(OTHER)).isFalse();
    }

    @ParameterizedTest(name = "proposed by {0} for {1}, decided by {2} for {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, -, 1, -, proposed-by-yourself",
                "1, -, 1, 2, proposed-by-yourself",
                "1, -, 2, 1, proposed-by-whom-you-represent",
                "1, 2, 1, -, proposed-by-yourself",
                "1, 2, 2, -, proposed-in-your-name",
                "1, 2, 2, 3, proposed-in-your-name",
                "1, 2, 3, 1, proposed-by-whom-you-represent",
                "1, 2, 3, 2, proposed-by-whom-you-represent",
                "1, -, -, -, nobody",
                "1, -, 2, -, -",
                "1, -, 2, 3, -",
                "1, 2, 3, -, -",
                "1, 2, 3, 4, -"
            })
    void whoeverTookPartInTheProposalCannotApprove(Long by, Long forWhom, Long person, Long actingFor, String refusal) {
        Approval approval = proposed(Approval.byOne(), new Capacity(by, forWhom));

        assertThat(key(MayApprove.mayApprove(approval, new Capacity(person, actingFor), TEXT)))
                .isEqualTo(refusal);
        assertThat(key(MayApprove.mayGiveBack(approval, new Capacity(person, actingFor), "zu kurz")))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "entered by {0} for {1}, decided by {2} for {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5, -, 5, -, entered-by-yourself",
                "5, -, 2, 5, entered-by-whom-you-represent",
                "5, 6, 6, -, entered-in-your-name",
                "5, 6, 2, 6, entered-by-whom-you-represent",
                "5, 6, 2, -, -"
            })
    void whoeverEnteredTheContentCannotApproveEither(
            Long by, Long forWhom, Long person, Long actingFor, String refusal) {
        Approval approval = Approval.byOne();
        approval.enteredBy(new Capacity(by, forWhom));
        approval.propose(JANA, MONDAY, TEXT);

        assertThat(key(MayApprove.mayApprove(approval, new Capacity(person, actingFor), TEXT)))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "first by {0} for {1}, second by {2} for {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, -, 2, -, approved-by-yourself",
                "2, -, 3, 2, approved-by-yourself",
                "2, 3, 3, -, approved-by-yourself",
                "2, 3, 4, 3, approved-by-yourself",
                "2, -, 1, -, proposed-by-yourself",
                "2, -, 3, -, -"
            })
    void twoApproversAreTwoPersons(Long first, Long firstFor, Long second, Long secondFor, String refusal) {
        Approval approval = proposed(Approval.byTwo(), JANA);
        assertThat(approval.approve(new Capacity(first, firstFor), MONDAY, TEXT))
                .isFalse();
        assertThat(approval.state()).isEqualTo(ApprovalState.PROPOSED);

        assertThat(key(MayApprove.mayApprove(approval, new Capacity(second, secondFor), TEXT)))
                .isEqualTo(refusal);
    }

    @Test
    void theSecondApprovalCompletesIt() {
        Approval approval = proposed(Approval.byTwo(), JANA);
        approval.approve(TIM, MONDAY, TEXT);

        assertThat(approval.approve(MARA, TUESDAY, TEXT)).isTrue();

        assertThat(approval.approvers()).containsExactly(new Decision(TIM, MONDAY), new Decision(MARA, TUESDAY));
    }

    @Test
    void nobodyApprovesWhatWasChangedSinceTheProposal() {
        Approval approval = proposed(Approval.byOne(), JANA);

        refuses(() -> approval.approve(TIM, TUESDAY, OTHER), "content-changed");
        assertThat(approval.state()).isEqualTo(ApprovalState.PROPOSED);
    }

    @Test
    void theSecondPersonMustSeeTheSameContentAsTheFirst() {
        Approval approval = proposed(Approval.byTwo(), JANA);
        approval.approve(TIM, MONDAY, TEXT);

        refuses(() -> approval.approve(MARA, TUESDAY, OTHER), "content-changed");
    }

    @Test
    void nothingCanBeDecidedBeforeItIsProposedOrAfterItIsDecided() {
        refuses(() -> Approval.byOne().approve(TIM, MONDAY, TEXT), "nothing-proposed");
        refuses(() -> Approval.byOne().giveBack(TIM, MONDAY, "zu kurz"), "nothing-proposed");

        Approval approved = proposed(Approval.byOne(), JANA);
        approved.approve(TIM, MONDAY, TEXT);
        refuses(() -> approved.approve(MARA, TUESDAY, TEXT), "approved-already");
        refuses(() -> approved.giveBack(MARA, TUESDAY, "doch nicht"), "approved-already");

        Approval returned = proposed(Approval.byOne(), JANA);
        returned.giveBack(TIM, MONDAY, "zu kurz");
        refuses(() -> returned.approve(MARA, TUESDAY, TEXT), "returned-already");
        refuses(() -> returned.giveBack(MARA, TUESDAY, "zu kurz"), "returned-already");
    }

    @Test
    void sendingBackNeedsARemarkAndForgetsEarlierApprovals() {
        Approval approval = proposed(Approval.byTwo(), JANA);
        approval.approve(TIM, MONDAY, TEXT);

        refuses(() -> approval.giveBack(MARA, TUESDAY, "  "), "remark-missing");
        refuses(() -> approval.giveBack(MARA, TUESDAY, null), "remark-missing");
        approval.giveBack(MARA, TUESDAY, " Bitte kürzer. ");

        assertThat(approval.state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(approval.returned()).contains(new Decision(MARA, TUESDAY));
        assertThat(approval.returnRemark()).isEqualTo("Bitte kürzer.");
        assertThat(approval.approvers()).isEmpty();
    }

    @Test
    void whatCameBackCanBeProposedAgainAndWhoSentItBackMayApprove() {
        Approval approval = proposed(Approval.byOne(), JANA);
        approval.giveBack(TIM, MONDAY, "Bitte kürzer.");

        approval.propose(JANA, TUESDAY, OTHER);

        assertThat(approval.returned()).isEmpty();
        assertThat(approval.returnRemark()).isNull();
        assertThat(approval.proposedAt()).isEqualTo(TUESDAY);
        assertThat(approval.approve(TIM, TUESDAY, OTHER)).isTrue();
    }

    @Test
    void proposingAChangedTextStartsFromNoApprover() {
        Approval approval = proposed(Approval.byTwo(), JANA);
        approval.approve(TIM, MONDAY, TEXT);

        approval.propose(MARA, TUESDAY, OTHER);

        assertThat(approval.approvers()).isEmpty();
        assertThat(approval.proposedBy()).isEqualTo(MARA);
    }

    @Test
    void whatIsApprovedCannotBeProposedOverButHasAFreshApprovalForTheNextDraft() {
        Approval approval = proposed(Approval.byTwo(), JANA);
        approval.approve(TIM, MONDAY, TEXT);
        approval.approve(MARA, MONDAY, TEXT);

        refuses(() -> approval.propose(JANA, TUESDAY, OTHER), "approved-already");
        Approval next = approval.fresh();

        assertThat(next.state()).isEqualTo(ApprovalState.NONE);
        assertThat(next.needed()).isEqualTo(2);
        assertThat(approval.approves(TEXT)).isTrue();
    }

    @Test
    void onlyItsAuthorsSideCanWithdrawAProposal() {
        Approval approval = proposed(Approval.byOne(), new Capacity(1L, 2L));

        refuses(() -> approval.withdraw(MARA), "not-yours");
        approval.withdraw(TIM);

        assertThat(approval.state()).isEqualTo(ApprovalState.NONE);
        assertThat(approval.proposedBy()).isEqualTo(new Capacity(null, null));
        refuses(() -> approval.withdraw(TIM), "nothing-proposed");
    }

    @Test
    void aProposalNeedsAPerson() {
        refuses(() -> Approval.byOne().propose(new Capacity(null, null), MONDAY, TEXT), "nobody");
    }

    @Test
    void aPageLearnsWhoWhenAndWhyOneMayApprove() {
        Approval approval = proposed(Approval.byTwo(), new Capacity(1L, 4L));
        approval.approve(TIM, TUESDAY, TEXT);

        ApprovalView view = ApprovalView.of(approval, MARA, TEXT, Optional.empty(), id -> "Person " + id);

        assertThat(view.proposedBy()).isEqualTo(new ApprovalView.Person("Person 1", "Person 4"));
        assertThat(view.approvers())
                .containsExactly(new ApprovalView.Approver(new ApprovalView.Person("Person 2", null), TUESDAY));
        assertThat(view.mayApprove()).isTrue();
        assertThat(view.why()).isEqualTo(Reason.of("platform.approval.may-as-second"));
    }

    @Test
    void aMissingRoleIsSaidBeforeAnythingElse() {
        Reason noRole = Reason.of("platform.fault.not-allowed");

        ApprovalView view =
                ApprovalView.of(proposed(Approval.byOne(), JANA), JANA, TEXT, Optional.of(noRole), String::valueOf);

        assertThat(view.mayApprove()).isFalse();
        assertThat(view.why()).isEqualTo(noRole);
    }

    @Test
    void theHashKnowsNamesValuesAndTheirBordersButNoOrder() {
        Map<String, String> oneOrder = new LinkedHashMap<>();
        oneOrder.put("a", "1");
        oneOrder.put("b", "2");
        Map<String, String> otherOrder = new LinkedHashMap<>();
        otherOrder.put("b", "2");
        otherOrder.put("a", "1");

        assertThat(FrozenContent.of(oneOrder).hash())
                .hasSize(32)
                .isEqualTo(FrozenContent.of(otherOrder).hash());
        assertThat(FrozenContent.of(Map.of("a", "1b")).hash())
                .isNotEqualTo(FrozenContent.of(Map.of("a1", "b")).hash());
        assertThat(FrozenContent.of(Map.of("a", "")).hash())
                .isNotEqualTo(FrozenContent.of(Map.of()).hash());
    }

    @ParameterizedTest
    @CsvSource({
        "approved-already",
        "approved-by-yourself",
        "content-changed",
        "entered-by-whom-you-represent",
        "entered-by-yourself",
        "entered-in-your-name",
        "may",
        "may-as-second",
        "nobody",
        "not-yours",
        "nothing-proposed",
        "proposed-by-whom-you-represent",
        "proposed-by-yourself",
        "proposed-in-your-name",
        "remark-missing",
        "returned-already"
    })
    void everyReasonIsASentenceInBothLanguages(String reason) {
        assertThat(Texts.german().has("platform.approval." + reason)).isTrue();
        assertThat(Texts.in(Locale.ENGLISH).has("platform.approval." + reason)).isTrue();
    }

    private static Approval proposed(Approval approval, Capacity author) {
        approval.propose(author, MONDAY, TEXT);
        return approval;
    }

    private static Capacity own(long person) {
        return new Capacity(person, null);
    }

    private static void refuses(Runnable step, String reason) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(Reason.of("platform.approval." + reason)));
    }

    private static String key(Optional<Reason> refusal) {
        return refusal.map(reason -> reason.key().replace("platform.approval.", ""))
                .orElse(null);
    }
}
