package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.BlackenedWords;
import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.participation.contribution.WithdrawnContent;
import de.dresden.smartparticipation.participation.contribution.WordsInTrail;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What goes with the sender of a contribution: it may name the person, or leads to the person's own page. */
@Dependent
class Leftovers {

    private static final String ANSWERS = """
            delete from participation.idea_answer a using participation.idea_field f
            where f.id = a.field_id and f.internal and a.contribution_id = ?""";

    /** What staff noted for itself stays; a call was with the person. */
    private static final String CALLS =
            "delete from participation.note where contribution_id = ? and kind = 'PHONE_CALL'";

    private static final String WORDINGS = "delete from participation.earlier_wording where contribution_id = ?";

    private final Sql sql;
    private final FileStore files;
    private final SecretLinks links;
    private final BlackenedWords blackened;
    private final WithdrawnContent withdrawn;
    private final WordsInTrail trail;

    @Inject
    Leftovers(
            Sql sql,
            FileStore files,
            SecretLinks links,
            BlackenedWords blackened,
            WithdrawnContent withdrawn,
            WordsInTrail trail) {
        this.sql = sql;
        this.files = files;
        this.links = links;
        this.blackened = blackened;
        this.withdrawn = withdrawn;
        this.trail = trail;
    }

    /** Once more does nothing. @return how many went of each kind; names nobody */
    Map<String, Integer> remove(Subject contribution) {
        List<StoredFile> attached = files.of(contribution);
        attached.forEach(file -> files.delete(file.id()));
        int answers = sql.update(ANSWERS, contribution.id());
        int wordings = sql.update(WORDINGS, contribution.id());
        int calls = sql.update(CALLS, contribution.id());
        links.revoke(contribution, SendersLinks.PURPOSE);
        int black = blackened.forget(contribution.id());
        int taken = withdrawn.forget(List.of(contribution.id()));
        int told = trail.erase(
                List.of(contribution.id()), contribution, Texts.german().text("participation.audit-erased.on-request"));
        return Map.of(
                "attachments", attached.size(),
                "internalAnswers", answers,
                "earlierWordings", wordings,
                "phoneCalls", calls,
                "blackened", black,
                "withdrawn", taken,
                "trailValues", told);
    }
}
