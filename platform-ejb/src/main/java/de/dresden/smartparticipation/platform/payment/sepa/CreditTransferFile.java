package de.dresden.smartparticipation.platform.payment.sepa;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * A payment file: «Customer Credit Transfer Initiation», ISO 20022 pain.001.001.09, as the German banks take it for SEPA credit
 * transfers (DFÜ-Abkommen, Anlage 3). One group of payments a day of execution; number and sum of the payments stand in each group
 * and in the head, in euros with two decimals, exactly. Names and purposes are in the characters of {@link SepaText}; there is no
 * address, or one in parts.
 *
 * @param messageId number of the file, at most 35 characters, never used before
 * @param madeAt when
 * @param debtor who pays
 * @param transfers the payments; at least one, each reference once
 */
public record CreditTransferFile(String messageId, Instant madeAt, Debtor debtor, List<CreditTransfer> transfers) {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    /** Room for the number of a group behind the number of the file. */
    private static final int LONGEST_ID = 30;

    /** @throws IllegalArgumentException where the file's rules would refuse it */
    public CreditTransferFile {
        transfers = transfers.stream()
                .sorted(Comparator.comparing(CreditTransfer::day).thenComparing(CreditTransfer::endToEndId))
                .toList();
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a payment file has a payment");
        }
        if (!SepaText.isReference(messageId) || messageId.length() > LONGEST_ID) {
            throw new IllegalArgumentException("no number of a file: " + messageId);
        }
        Set<String> references = new HashSet<>();
        transfers.forEach(one -> {
            if (!references.add(one.endToEndId())) {
                throw new IllegalArgumentException("twice in a file: " + one.endToEndId());
            }
        });
    }

    /** Sum of all payments in cents. */
    public long cents() {
        return sum(transfers);
    }

    /** Writes the file in UTF-8; the same file is always the same bytes. */
    public void write(OutputStream out) throws XMLStreamException {
        XmlElements xml = new XmlElements(
                XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
        xml.begin(NAMESPACE, "Document");
        xml.in("CstmrCdtTrfInitn", () -> {
            xml.in("GrpHdr", () -> {
                xml.text("MsgId", messageId);
                xml.text("CreDtTm", madeAt.truncatedTo(ChronoUnit.SECONDS).toString());
                totals(xml, transfers);
                xml.in("InitgPty", () -> xml.text("Nm", name(debtor.name())));
            });
            int group = 0;
            for (List<CreditTransfer> day : byDay().values()) {
                group(xml, messageId + "-" + ++group, day);
            }
        });
        xml.end();
    }

    private Map<LocalDate, List<CreditTransfer>> byDay() {
        return transfers.stream()
                .collect(Collectors.groupingBy(CreditTransfer::day, TreeMap::new, Collectors.toList()));
    }

    private void group(XmlElements xml, String id, List<CreditTransfer> payments) throws XMLStreamException {
        xml.in("PmtInf", () -> {
            xml.text("PmtInfId", id);
            xml.text("PmtMtd", "TRF");
            xml.text("BtchBookg", "true");
            totals(xml, payments);
            xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.text("Cd", "SEPA")));
            xml.in("ReqdExctnDt", () -> xml.text("Dt", payments.get(0).day().toString()));
            xml.in("Dbtr", () -> xml.text("Nm", name(debtor.name())));
            xml.in("DbtrAcct", () -> account(xml, debtor.account()));
            xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> bank(xml)));
            xml.text("ChrgBr", "SLEV");
            for (CreditTransfer payment : payments) {
                payment(xml, payment);
            }
        });
    }

    private static void payment(XmlElements xml, CreditTransfer payment) throws XMLStreamException {
        xml.in("CdtTrfTxInf", () -> {
            xml.in("PmtId", () -> xml.text("EndToEndId", payment.endToEndId()));
            xml.in("Amt", () -> xml.text("InstdAmt", euros(payment.cents()), "Ccy", "EUR"));
            xml.in("Cdtr", () -> {
                xml.text("Nm", name(payment.creditor()));
                if (payment.town() != null) {
                    xml.in("PstlAdr", () -> {
                        xml.text("TwnNm", SepaText.of(payment.town(), 35));
                        xml.text("Ctry", payment.country());
                    });
                }
            });
            xml.in("CdtrAcct", () -> account(xml, payment.account()));
            xml.in("RmtInf", () -> xml.text("Ustrd", SepaText.of(payment.purpose(), 140)));
        });
    }

    private void bank(XmlElements xml) throws XMLStreamException {
        if (debtor.bic() == null) {
            xml.in("Othr", () -> xml.text("Id", "NOTPROVIDED"));
        } else {
            xml.text("BICFI", debtor.bic());
        }
    }

    private static void account(XmlElements xml, Iban account) throws XMLStreamException {
        xml.in("Id", () -> xml.text("IBAN", account.number()));
    }

    private static void totals(XmlElements xml, List<CreditTransfer> payments) throws XMLStreamException {
        xml.text("NbOfTxs", String.valueOf(payments.size()));
        xml.text("CtrlSum", euros(sum(payments)));
    }

    private static long sum(List<CreditTransfer> payments) {
        return payments.stream().mapToLong(CreditTransfer::cents).reduce(0, Math::addExact);
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** Banks hand on 70 characters of a name, although the schema has room for 140. */
    private static String name(String name) {
        return SepaText.of(name, 70);
    }
}
