package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;

/**
 * What somebody sent by the form. Nothing of it is refused: a remark of the checks against robots only marks it.
 *
 * @param text what is said; may be empty where files come with it
 * @param sender who says so, as far as told
 * @param nonce the form's own name, so that the same form counts once; null: each time counts
 * @param doubt key of what the checks remarked, or null
 * @param address where in the network it came from, for marking masses; null where nobody knows
 */
public record OnlineStatement(String text, StatementSender sender, String nonce, String doubt, String address)
        implements Serializable {

    public OnlineStatement {
        text = text == null ? "" : text.strip();
        sender = sender == null ? StatementSender.ANONYMOUS : sender;
    }
}
