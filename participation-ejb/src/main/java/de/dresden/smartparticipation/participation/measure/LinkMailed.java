package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;

/**
 * Somebody has a link sent with which to go on judging in another browser. It tells neither who nor whose votes: the mail's subject
 * is the consultation too, so that nothing joins address and votes.
 *
 * @param subject the consultation
 * @param orders the mail
 */
public record LinkMailed(Subject subject, List<LetterOrder> orders) implements Happening {

    @Override
    public String action() {
        return "consultation.measures-link-mailed";
    }
}
