package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the sender of a contribution is told by mail, in the language in which it was sent; nothing where no address was left. */
final class SenderLetter {

    private SenderLetter() {}

    static List<LetterOrder> refused(Contribution contribution, ConsultationFrame frame) {
        String ground =
                contribution.refusalGround().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> values = new HashMap<>();
        values.put("grund", Texts.in(frame.language()).text("participation.refusal-ground." + ground + "-sentence"));
        values.put("bemerkung", contribution.refusalRemark());
        return order(contribution, SenderMails.REFUSED, frame, values);
    }

    static List<LetterOrder> queried(Contribution contribution, ConsultationFrame frame) {
        return order(contribution, SenderMails.QUERIED, frame, Map.of("frage", contribution.query()));
    }

    static List<LetterOrder> published(Contribution contribution, ConsultationFrame frame, String answer) {
        return order(contribution, SenderMails.PUBLISHED, frame, Map.of("antwort", answer));
    }

    private static List<LetterOrder> order(
            Contribution contribution, String template, ConsultationFrame frame, Map<String, String> matter) {
        Sender sender = contribution.sender();
        if (sender.email() == null) {
            return List.of();
        }
        Map<String, String> values = new HashMap<>(matter);
        String name = sender.name() == null ? "" : " " + sender.name();
        values.put("anrede", Texts.in(frame.language()).text("participation.letter.greeting", name));
        values.put("titel", contribution.title());
        values.put("nummer", contribution.reference());
        values.put("verfahren", frame.name().in(frame.language()));
        values.put("kontakt", frame.contact());
        return List.of(new LetterOrder(template, frame.language(), sender.email(), values, contribution.subject()));
    }
}
