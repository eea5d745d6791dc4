package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Companies of a round were asked, or one has answered; what it answered is told nobody.
 *
 * @param subject the round
 * @param action {@code satisfaction.asked}, {@code satisfaction.answered} …
 * @param after months and how many
 * @param orders mails that tell of it
 */
public record SatisfactionChanged(Subject subject, String action, Map<String, ?> after, List<LetterOrder> orders)
        implements Happening {}
