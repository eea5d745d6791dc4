package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.forms.ContentKey;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody sent by the form. Nothing of it is refused: a remark of the checks against robots only marks it.
 *
 * @param text what is said; may be empty where files come with it
 * @param sender who says so, as far as told
 * @param nonce the form's own name, so that the same form with the same content counts once; null: each time counts
 * @param doubt key of what the checks remarked, or null
 * @param address where in the network it came from, for marking masses; null where nobody knows
 */
public record OnlineStatement(String text, StatementSender sender, String nonce, String doubt, String address)
        implements Serializable {

    public OnlineStatement {
        text = text == null ? "" : text.strip();
        sender = sender == null ? StatementSender.ANONYMOUS : sender;
    }

    /**
     * What makes it the same when it comes again: a double click or a lost answer brings the same, changed words or one more file
     * bring another statement.
     *
     * @param about to what it is said, as the reference of the plan
     */
    public String content(String about, List<SentFile> files) {
        List<String> sent = files.stream()
                .map(file -> ContentKey.of(file.name(), file.hash()))
                .toList();
        return ContentKey.of(about, text, sender.name(), sender.address(), sender.email(), sent);
    }
}
