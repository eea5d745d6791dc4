package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.util.List;

/**
 * What a notice says.
 *
 * @param template key of the released version of the template
 * @param recipient to whom it goes
 * @param address postal address, several lines
 * @param email address for what is sent electronically, or null
 * @param reasons why it is so decided
 * @param ground on what a revocation rests, else null
 * @param sum what is granted; {@link GrantSum#NOTHING} of a refusal
 * @param conditions conditions (Nebenbestimmungen), in their order
 * @param budget what bears it; of what gives money back it is found by the product
 */
public record NoticeData(
        long template,
        String recipient,
        String address,
        String email,
        String reasons,
        RevocationGround ground,
        GrantSum sum,
        List<String> conditions,
        List<BudgetPart> budget)
        implements Serializable {

    public NoticeData {
        recipient = text(recipient);
        address = text(address);
        email = text(email).isEmpty() ? null : text(email);
        reasons = text(reasons);
        conditions = conditions.stream()
                .map(NoticeData::text)
                .filter(one -> !one.isEmpty())
                .toList();
        budget = List.copyOf(budget);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    NoticeData borneBy(List<BudgetPart> parts) {
        return new NoticeData(template, recipient, address, email, reasons, ground, sum, conditions, parts);
    }
}
