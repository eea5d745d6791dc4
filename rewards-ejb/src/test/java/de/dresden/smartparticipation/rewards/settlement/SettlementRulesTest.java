package de.dresden.smartparticipation.rewards.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.payment.PaymentOutcome;
import de.dresden.smartparticipation.platform.text.Texts;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SettlementRulesTest {

    @Test
    void thePartnerIsToldOfWhatWasPaidAndOfWhatCameBack() {
        assertThat(SettlementPayments.mail(PaymentOutcome.PAID)).isEqualTo(SettlementMails.PAID);
        assertThat(SettlementPayments.mail(PaymentOutcome.RETURNED)).isEqualTo(SettlementMails.RETURNED);
        assertThat(SettlementPayments.mail(PaymentOutcome.CANCELLED)).isNull();
    }

    @Test
    void anAmountThatWasTypedIsNotDroppedWhenAnObjectionIsRejected() {
        assertThatThrownBy(() -> SettlementRules.noAmount(0L))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Fault::reasons, InstanceOfAssertFactories.list(Reason.class))
                .extracting(Reason::key)
                .containsExactly("rewards.settlement.rejected-with-amount");
        assertThatCode(() -> SettlementRules.noAmount(null)).doesNotThrowAnyException();
    }

    @Test
    void anAnswerToAnObjectionSaysSomething() {
        for (String none : new String[] {null, " ", "Nein.", "123456789", "\u200B".repeat(20), "x".repeat(2_001)}) {
            assertThatThrownBy(() -> SettlementRules.answer(none))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                    Texts.german().text(refused.reasons().get(0)))
                            .contains("10 bis 2.000 Zeichen"));
        }
        assertThat(SettlementRules.answer(" 1234567890 ")).isEqualTo("1234567890");
    }
}
