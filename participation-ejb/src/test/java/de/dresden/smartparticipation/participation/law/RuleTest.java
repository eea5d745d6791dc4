package de.dresden.smartparticipation.participation.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule says its content, and a plan is cited the paragraph of its own edition. */
class RuleTest {

    @Test
    void theMonthOfTheAgenciesBecameTheThirdSentenceOnSevenJuly2023() {
        assertThat(Rule.AGENCIES_PERIOD.under(LawEdition.BAUGB_2017).paragraph())
                .isEqualTo("§ 4 Abs. 2 Satz 2 BauGB (2017)");
        assertThat(Rule.AGENCIES_PERIOD.under(LawEdition.BAUGB_2023).paragraph())
                .isEqualTo("§ 4 Abs. 2 Satz 3 BauGB");
    }

    @Test
    void lateStatementsStoodInTheSixthParagraphBefore() {
        assertThat(Rule.LATE_STATEMENTS.under(LawEdition.BAUGB_2017).paragraph())
                .startsWith("§ 4a Abs. 6");
        assertThat(Rule.LATE_STATEMENTS.under(LawEdition.BAUGB_2023).paragraph())
                .startsWith("§ 4a Abs. 5");
    }

    @Test
    void aPlanIsShownTheRulesOfItsKind() {
        assertThat(Rule.BYLAW_DECISION.isFor(true)).isFalse();
        assertThat(Rule.LAND_USE_DECISION.isFor(true)).isTrue();
        assertThat(Rule.LAND_USE_ANNOUNCEMENT.isFor(false)).isFalse();
        assertThat(Rule.PUBLIC_PERIOD.isFor(true)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theRuleThatStandsInItsPlaceHoldsInTheEdition(Rule rule) {
        for (LawEdition edition : LawEdition.values()) {
            boolean changed = rule.under(edition) != rule;
            assertThat(!changed || rule.under(edition).holdsIn(edition))
                    .as(rule + " " + edition)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void sayWhatTheySayInBothLanguages(Rule rule) {
        String key = "participation.law." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Texts.german().text(key)).isNotEqualTo(key).isNotBlank();
        assertThat(Texts.in(Locale.ENGLISH).text(key)).isNotEqualTo(key).isNotBlank();
    }
}
