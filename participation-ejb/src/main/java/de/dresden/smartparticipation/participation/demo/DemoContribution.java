package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.contribution.Sender;

/**
 * A contribution of the demo.
 *
 * @param number number within its consultation
 * @param daysAgo days before the start on which it was received
 * @param channel how it came in
 * @param topic number of its topic, from 1
 * @param area key of its Stadtteil, or null
 * @param sender who sent it
 * @param state where it stands
 * @param ground why it was refused, or null
 * @param answer key of its answer, or null
 * @param due days after the start until its deadline, or null for the usual one
 * @param link number of the contribution it was merged into or split off from, or null
 * @param remark question to the sender, or null
 * @param title its title
 * @param text its text
 */
record DemoContribution(
        String number,
        int daysAgo,
        Channel channel,
        int topic,
        String area,
        Sender sender,
        ContributionState state,
        RefusalGround ground,
        String answer,
        Integer due,
        String link,
        String remark,
        String title,
        String text) {

    static final int FIELDS = 13;

    static DemoContribution of(String... field) {
        String[] state = field[6].split(":");
        return new DemoContribution(
                field[0],
                Integer.parseInt(field[1]),
                Channel.valueOf(field[2]),
                Integer.parseInt(field[3]),
                absent(field[4]),
                sender(field[5]),
                ContributionState.valueOf(state[0]),
                state.length > 1 ? RefusalGround.valueOf(state[1]) : null,
                absent(field[7]),
                field[8].isEmpty() ? null : Integer.valueOf(field[8]),
                absent(field[9]),
                absent(field[10]),
                field[11],
                field[12]);
    }

    /** Whether it is a part of another one. */
    boolean isPart() {
        return link != null && state != ContributionState.MERGED;
    }

    private static Sender sender(String written) {
        int bracket = written.indexOf('<');
        return bracket < 0
                ? new Sender(written, null)
                : new Sender(written.substring(0, bracket), written.substring(bracket + 1, written.length() - 1));
    }

    private static String absent(String text) {
        return text.isEmpty() ? null : text;
    }
}
