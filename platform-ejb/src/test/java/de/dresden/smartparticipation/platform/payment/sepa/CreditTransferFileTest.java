package de.dresden.smartparticipation.platform.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CreditTransferFileTest {

    private static final Instant MADE = Instant.parse("2026-11-26T08:15:30.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Iban CITY = account("DE89370400440532013000");
    private static final Iban PARTNER = account("AT611904300234573201");
    private static final Debtor DEBTOR = new Debtor("Landeshauptstadt Dresden", CITY, "OSDDDE81XXX");

    @Test
    void aFileKeepsTheRulesOfTheSchemaAndItsSumsAreThoseOfItsPayments() throws Exception {
        List<CreditTransfer> payments = List.of(
                CreditTransfer.of(
                        "AO-2026-00001", 1, "Bäckerei Groß & Söhne", PARTNER, "Abrechnung AR-2026-00001", DAY),
                CreditTransfer.of("AO-2026-00002", 10_000_05, "Tausch <&> \"Laden\"", PARTNER, "ä".repeat(200), DAY),
                CreditTransfer.of("AO-2026-00003", 99_999_999_999L, "Rad", PARTNER, "Förderung", DAY.plusDays(3)),
                new CreditTransfer("AO-2026-00004", 250, "Café", PARTNER, "Rate", DAY, "Görlitz", "DE"));

        CreditTransferFile file = new CreditTransferFile("SP-KB-2026-00001", MADE, DEBTOR, payments);
        PainReading read = PainReading.of(bytes(file));

        assertThat(read.problems()).isEmpty();
        assertThat(read.payments()).isEqualTo(4);
        assertThat(read.cents()).isEqualTo(file.cents()).isEqualTo(cents(payments));
        assertThat(read.groups()).isEqualTo(2);
        assertThat(read.creditors()).contains("Baeckerei Gross + Soehne", "Tausch .+. 'Laden'", "Cafe");
    }

    @Test
    void aBankKnownByTheAccountIsNotNamed() throws Exception {
        CreditTransferFile file = new CreditTransferFile(
                "M1",
                MADE,
                new Debtor("Stadt", CITY, null),
                List.of(CreditTransfer.of("A1", 5, "B", PARTNER, "C", DAY)));
        assertThat(new String(bytes(file), StandardCharsets.UTF_8)).contains("<Othr><Id>NOTPROVIDED</Id></Othr>");
        assertThat(PainReading.of(bytes(file)).problems()).isEmpty();
    }

    @Test
    void theSameFileIsTheSameBytesInWhateverOrderItsPaymentsCome() throws Exception {
        CreditTransfer one = CreditTransfer.of("A1", 5, "B", PARTNER, "C", DAY);
        CreditTransfer two = CreditTransfer.of("A2", 7, "B", PARTNER, "C", DAY.minusDays(1));
        assertThat(bytes(new CreditTransferFile("M1", MADE, DEBTOR, List.of(one, two))))
                .isEqualTo(bytes(new CreditTransferFile("M1", MADE, DEBTOR, List.of(two, one))));
    }

    @Test
    void whateverNamesAndAmountsComeTheFileIsValidAndExact() throws Exception {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            List<CreditTransfer> payments = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(40); i++) {
                String name = "N"
                        + random.ints(30, 1, 0x2FFF)
                                .filter(Character::isDefined)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
                payments.add(CreditTransfer.of(
                        "AO-" + round + "-" + i,
                        1 + random.nextInt(2_000_000_000),
                        name,
                        PARTNER,
                        name + name,
                        DAY.plusDays(random.nextInt(3))));
            }
            PainReading read = PainReading.of(bytes(new CreditTransferFile("M" + round, MADE, DEBTOR, payments)));
            assertThat(read.problems()).isEmpty();
            assertThat(read.cents()).isEqualTo(cents(payments));
        }
    }

    @Test
    void aPaymentThatStandsTwiceIsRefused() {
        CreditTransfer one = CreditTransfer.of("A1", 5, "B", PARTNER, "C", DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditTransferFile("M1", MADE, DEBTOR, List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditTransferFile("M1", MADE, DEBTOR, List.of()));
    }

    @Test
    void anAmountOfNothingOrTooMuchIsRefused() {
        for (long cents : new long[] {0, -1, 100_000_000_000L}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CreditTransfer.of("A1", cents, "B", PARTNER, "C", DAY));
        }
    }

    private static long cents(List<CreditTransfer> payments) {
        return payments.stream().mapToLong(CreditTransfer::cents).sum();
    }

    private static byte[] bytes(CreditTransferFile file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static Iban account(String number) {
        return Iban.read(number).orElseThrow();
    }
}
