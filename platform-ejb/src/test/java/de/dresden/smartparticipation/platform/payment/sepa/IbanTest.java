package de.dresden.smartparticipation.platform.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89 3704 0044 0532 0130 00",
                "de89370400440532013000",
                "AT611904300234573201",
                "FR14 2004 1010 0505 0001 3M02 606",
                "NO93 8601 1117 947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void anAccountNumberIsReadAsItIsTyped(String text) {
        assertThat(Iban.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE89370400440532013001",
                "DE98370400440532013000",
                "DE8937040044053201300",
                "US89370400440532013000",
                "DE89 3704 0044 0532 0130 00 7",
                "=DE89370400440532013000"
            })
    void oneThatCannotBeIsNotRead(String text) {
        assertThat(Iban.read(text)).isEmpty();
    }

    @Test
    void theLibraryKnowsEveryCountryOfSepa() {
        assertThat(Iban.COUNTRIES).allMatch(code -> IbanUtil.isSupportedCountry(CountryCode.getByCode(code)));
    }

    @Test
    void twoDigitsChangedInPlaceAreFound() {
        String right = "DE89370400440532013000";
        for (int i = 4; i < right.length() - 1; i++) {
            if (right.charAt(i) != right.charAt(i + 1)) {
                String changed = right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
                assertThat(Iban.read(changed)).as(changed).isEmpty();
            }
        }
    }

    @Test
    void itsTextDoesNotTellTheAccount() {
        Iban account = Iban.read("DE89370400440532013000").orElseThrow();
        assertThat(account).hasToString("DE… 3000");
        assertThat(account.grouped()).isEqualTo("DE89 3704 0044 0532 0130 00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iban("DE00370400440532013000"))
                .withMessageNotContaining("3704");
    }
}
