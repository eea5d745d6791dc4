package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Who leaves is in no team any more; what was told, shown or named goes. Taler that were granted stay in the books under the number. */
@Dependent
class ChallengeForgetting {

    private record Part(long challenge, Long team) {}

    @Inject
    private Sql sql;

    @Inject
    private EntryBook entries;

    @Inject
    private TeamBook teams;

    @Inject
    private Rewards rewards;

    @Inject
    private FileStore files;

    ChallengeForgetting() {}

    ChallengeForgetting(Sql sql, EntryBook entries, TeamBook teams, Rewards rewards, FileStore files) {
        this.sql = sql;
        this.entries = entries;
        this.teams = teams;
        this.rewards = rewards;
        this.files = files;
    }

    void forget(@Observes MemberLeft left) {
        long member = left.member();
        List<Part> parts = sql.list(
                "select challenge_id, team_id from rewards.challenge_entry where member_id = ? order by challenge_id",
                row -> new Part(row.number("challenge_id"), row.id("team_id")),
                member);
        for (Part part : parts) {
            entries.leave(part.challenge(), member);
            entries.givePlaceBack(part.challenge());
            if (part.team() != null) {
                teams.givePlaceBack(part.team());
            }
        }
        teams.forgetFounder(member);
        rewards.forget(member);
        sql.list("select id from rewards.deed where member_id = ?", row -> row.number("id"), member).stream()
                .flatMap(deed -> files.of(new Subject(Deed.SUBJECT, deed, "T-" + deed)).stream())
                .map(StoredFile::id)
                .forEach(file -> files.delete(file));
        sql.update("delete from rewards.deed where member_id = ?", member);
    }
}
