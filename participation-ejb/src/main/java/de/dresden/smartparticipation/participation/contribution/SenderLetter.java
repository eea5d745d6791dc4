package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the sender of a contribution is told by mail, in German; nothing where no address was left. */
final class SenderLetter {

    private static final Texts TEXTS = Texts.german();

    private SenderLetter() {}

    static List<Letter> refused(Contribution contribution, ConsultationFrame frame) {
        String ground =
                contribution.refusalGround().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String remark = Optional.ofNullable(contribution.refusalRemark())
                .map(text -> "\n" + text + "\n")
                .orElse("");
        return write(
                contribution,
                "refused",
                frame,
                TEXTS.text("participation.refusal-ground." + ground + "-sentence"),
                remark);
    }

    static List<Letter> queried(Contribution contribution, ConsultationFrame frame) {
        return write(contribution, "queried", frame, contribution.query(), "");
    }

    static List<Letter> published(Contribution contribution, ConsultationFrame frame, String answer) {
        return write(contribution, "published", frame, answer, "");
    }

    private static List<Letter> write(
            Contribution contribution, String kind, ConsultationFrame frame, String matter, String remark) {
        Sender sender = contribution.sender();
        if (sender.email() == null) {
            return List.of();
        }
        String key = "participation.letter." + kind;
        String subjectLine = TEXTS.text(key + ".subject", contribution.reference(), frame.title());
        String name = sender.name() == null ? "" : " " + sender.name();
        String body = TEXTS.text(
                key + ".body",
                name,
                contribution.title(),
                contribution.reference(),
                frame.title(),
                matter,
                remark,
                frame.contact());
        return List.of(
                new Letter(sender.email(), subjectLine.replaceAll("\\s+", " ").strip(), body, contribution.subject()));
    }
}
