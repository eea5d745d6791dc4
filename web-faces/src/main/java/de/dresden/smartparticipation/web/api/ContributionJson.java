package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.ContributionRow;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contribution in the API; text, place and what follows only where one is asked for. Senders are never told here.
 *
 * @param reference as {@code BE-2026-00042}
 * @param number number within the consultation
 * @param title as it may be shown
 * @param state where it stands
 * @param topic name of the topic
 * @param department lead department
 * @param person who works on it
 * @param receivedAt when it came in
 * @param due last day for the answer
 * @param channel the way it came
 * @param area key of the Stadtteil
 * @param version for the next change
 * @param text as it may be shown
 * @param place in words
 * @param longitude degrees east
 * @param latitude degrees north
 * @param source address it was taken from
 * @param refusalGround why it was refused
 * @param refusalRemark what was said besides
 * @param answers what was answered in own fields, internal ones included
 */
public record ContributionJson(
        String reference,
        String number,
        String title,
        ContributionState state,
        String topic,
        String department,
        String person,
        Instant receivedAt,
        LocalDate due,
        Channel channel,
        String area,
        long version,
        String text,
        String place,
        Double longitude,
        Double latitude,
        String source,
        RefusalGround refusalGround,
        String refusalRemark,
        List<IdeaAnswer> answers) {

    static ContributionJson of(ContributionRow row) {
        return new ContributionJson(
                row.reference(),
                row.number(),
                row.title(),
                row.state(),
                row.topic(),
                row.department(),
                row.person(),
                row.receivedAt(),
                row.due(),
                row.channel(),
                row.area(),
                row.version(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ContributionJson of(ContributionDetails details, List<IdeaAnswer> answers) {
        ContributionDetails.Matter matter = details.matter();
        return new ContributionJson(
                details.reference(),
                matter.number(),
                matter.title(),
                details.state(),
                matter.topicName(),
                details.work().departmentName(),
                details.work().personName(),
                matter.receivedAt(),
                details.work().due(),
                matter.channel(),
                matter.place().area(),
                details.version(),
                matter.text(),
                matter.place().text(),
                matter.place().longitude(),
                matter.place().latitude(),
                matter.source(),
                details.verdict().ground(),
                details.verdict().remark(),
                answers);
    }
}
