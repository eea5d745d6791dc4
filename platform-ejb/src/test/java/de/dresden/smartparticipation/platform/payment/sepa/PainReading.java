package de.dresden.smartparticipation.platform.payment.sepa;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a payment file as a bank would, apart from the code that writes it, and says every rule that it breaks: the message's elements in the
 * order in which ISO 20022 describes them for pain.001.001.09 (those that SEPA uses), lengths and patterns of their texts, ids once,
 * numbers and sums of payments.
 *
 * <p>The rules are written down here in own words, from the published message description; the standard's own schema file is not part of the
 * project, since its terms of use do not name a licence that allows passing it on.
 */
public final class PainReading {

    private static final Pattern SEPA = Pattern.compile("[A-Za-z0-9/?:().,'+ -]+");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}\\.\\d{2}");
    private static final Pattern SUM = Pattern.compile("\\d{1,15}\\.\\d{2}");

    /** The children of an element: {@code name} exactly once, {@code name?} at most once, {@code name*} once or more. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("Document", "CstmrCdtTrfInitn"),
            Map.entry("CstmrCdtTrfInitn", "GrpHdr PmtInf*"),
            Map.entry("GrpHdr", "MsgId CreDtTm NbOfTxs CtrlSum InitgPty"),
            Map.entry("InitgPty", "Nm"),
            Map.entry(
                    "PmtInf",
                    "PmtInfId PmtMtd BtchBookg? NbOfTxs CtrlSum PmtTpInf ReqdExctnDt Dbtr DbtrAcct DbtrAgt UltmtDbtr? ChrgBr"
                            + " CdtTrfTxInf*"),
            Map.entry("PmtTpInf", "SvcLvl"),
            Map.entry("SvcLvl", "Cd"),
            Map.entry("ReqdExctnDt", "Dt"),
            Map.entry("Dbtr", "Nm PstlAdr?"),
            Map.entry("DbtrAcct", "Id"),
            Map.entry("DbtrAgt", "FinInstnId"),
            Map.entry("FinInstnId", "BICFI? Othr?"),
            Map.entry("CdtTrfTxInf", "PmtId Amt CdtrAgt? Cdtr CdtrAcct RmtInf?"),
            Map.entry("PmtId", "InstrId? EndToEndId"),
            Map.entry("Amt", "InstdAmt"),
            Map.entry("Cdtr", "Nm PstlAdr?"),
            Map.entry("PstlAdr", "StrtNm? BldgNb? PstCd? TwnNm Ctry"),
            Map.entry("CdtrAcct", "Id"),
            Map.entry("RmtInf", "Ustrd"));

    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> creditors = new ArrayList<>();
    private int payments;
    private int groups;
    private long cents;

    private PainReading() {}

    public static PainReading of(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        PainReading reading = new PainReading();
        reading.read(factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement());
        return reading;
    }

    public List<String> problems() {
        return problems;
    }

    public int payments() {
        return payments;
    }

    public int groups() {
        return groups;
    }

    public long cents() {
        return cents;
    }

    public List<String> creditors() {
        return creditors;
    }

    private void read(Element document) {
        check("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09".equals(document.getNamespaceURI()), "namespace");
        check("Document".equals(document.getLocalName()), "root");
        order(document);
        Element initiation = children(document).get(0);
        Element head = child(initiation, "GrpHdr");
        id(text(head, "MsgId"));
        check(text(head, "CreDtTm").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), "time");
        name(child(head, "InitgPty"));
        children(initiation).stream().skip(1).forEach(this::group);
        check(text(head, "NbOfTxs").equals(String.valueOf(payments)), "number of payments");
        check(sum(head) == cents, "sum of payments");
    }

    private void group(Element group) {
        groups++;
        id(text(group, "PmtInfId"));
        check("TRF".equals(text(group, "PmtMtd")), "method");
        check("SLEV".equals(text(group, "ChrgBr")), "charges");
        check("SEPA".equals(text(child(child(group, "PmtTpInf"), "SvcLvl"), "Cd")), "service level");
        check(text(child(group, "ReqdExctnDt"), "Dt").matches("\\d{4}-\\d\\d-\\d\\d"), "day");
        name(child(group, "Dbtr"));
        account(child(group, "DbtrAcct"));
        check(children(child(child(group, "DbtrAgt"), "FinInstnId")).size() == 1, "one name of the bank");
        long before = cents;
        int already = payments;
        children(group).stream()
                .filter(one -> one.getLocalName().equals("CdtTrfTxInf"))
                .forEach(this::payment);
        check(text(group, "NbOfTxs").equals(String.valueOf(payments - already)), "number of a group's payments");
        check(sum(group) == cents - before, "sum of a group");
    }

    private void payment(Element payment) {
        payments++;
        id(text(child(payment, "PmtId"), "EndToEndId"));
        Element amount = child(child(payment, "Amt"), "InstdAmt");
        check("EUR".equals(amount.getAttribute("Ccy")), "currency");
        check(AMOUNT.matcher(amount.getTextContent()).matches(), "amount " + amount.getTextContent());
        long euros = new BigDecimal(amount.getTextContent()).movePointRight(2).longValueExact();
        check(euros > 0, "amount of nothing");
        cents += euros;
        Element creditor = child(payment, "Cdtr");
        name(creditor);
        creditors.add(text(creditor, "Nm"));
        account(child(payment, "CdtrAcct"));
        sepa(text(child(payment, "RmtInf"), "Ustrd"), 140);
    }

    private void id(String id) {
        sepa(id, 35);
        check(!id.startsWith("/") && !id.endsWith("/") && !id.contains("//"), "slashes in " + id);
        check(ids.add(id), "twice: " + id);
    }

    private void name(Element party) {
        sepa(text(party, "Nm"), 70);
    }

    private void account(Element account) {
        String number = text(child(account, "Id"), "IBAN");
        check(number.matches("[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}"), "account");
    }

    private void sepa(String text, int longest) {
        check(!text.isEmpty() && text.length() <= longest, "length of «" + text + "»");
        check(SEPA.matcher(text).matches(), "characters of «" + text + "»");
    }

    private long sum(Element element) {
        String sum = text(element, "CtrlSum");
        check(SUM.matcher(sum).matches(), "sum " + sum);
        return new BigDecimal(sum).movePointRight(2).longValueExact();
    }

    /** Every element below has the children that it may have, in their order. */
    private void order(Element element) {
        List<Element> children = children(element);
        String allowed = CHILDREN.get(element.getLocalName());
        if (element.getLocalName().equals("Id") || element.getLocalName().equals("Othr")) {
            check(children.size() <= 1, "children of " + element.getLocalName());
        } else if (allowed == null) {
            check(children.isEmpty(), "children of " + element.getLocalName());
        } else {
            StringBuilder names = new StringBuilder();
            children.forEach(one -> names.append(one.getLocalName()).append(' '));
            StringBuilder pattern = new StringBuilder();
            for (String one : allowed.split(" ")) {
                String bare = one.replaceAll("[?*]", "");
                pattern.append("(?:").append(bare).append(" )");
                pattern.append(one.endsWith("?") ? "?" : one.endsWith("*") ? "+" : "");
            }
            check(names.toString().matches(pattern.toString()), "order in " + element.getLocalName() + ": " + names);
        }
        children.forEach(this::order);
    }

    private String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(one -> one.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(parent.getLocalName() + " has no " + name));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private void check(boolean holds, String rule) {
        if (!holds) {
            problems.add(rule);
        }
    }
}
