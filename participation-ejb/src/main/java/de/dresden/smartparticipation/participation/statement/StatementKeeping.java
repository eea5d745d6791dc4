package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores statements from outside, whatever comes: a file that cannot be taken is noted with its reason, and the statement counts all
 * the same.
 */
@Dependent
public class StatementKeeping {

    /** More files than this with one statement are noted and left out. */
    static final int MOST_FILES = 10;

    @Inject
    private StatementRegister register;

    @Inject
    private StatementTasks tasks;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    /**
     * @param doubt a remark of the checks, or null
     * @return the statement's key and reference
     */
    public Kept keep(ArrivedFrom from, StatementSender sender, String text, List<SentFile> sent, String doubt) {
        Arrived arrived = from.arrived();
        Statement statement = register.add(arrived, sender, text);
        List<String> hashes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (SentFile file : sent) {
            try {
                if (hashes.size() >= MOST_FILES) {
                    notes.add(Texts.german().text("participation.statement.file-too-many", file.name(), MOST_FILES));
                } else {
                    StoredFile stored =
                            files.keep(file.content(), file.name(), statement.subject(), FileKind.ATTACHMENTS);
                    hashes.add(stored.hash());
                }
            } catch (Refused refused) {
                notes.add(Texts.german()
                        .text(
                                "participation.statement.file-refused",
                                Texts.german().text(refused)));
            }
        }
        statement.seal(ContentHash.of(text, hashes), doubt, notes.isEmpty() ? null : String.join("\n", notes));
        happenings.record(statement.received(new Capacity(null, null)).also(tasks.of(from.plan())));
        return new Kept(statement.id(), statement.reference());
    }

    /** A stored statement: key and reference. */
    public record Kept(long id, String reference) {}

    /**
     * Where a statement comes from that nobody of the city enters.
     *
     * @param plan the plan
     * @param round key of its round
     * @param agency key of the agency, or null
     * @param at when it is stored
     */
    public record ArrivedFrom(PlanFrame plan, long round, Long agency, java.time.Instant at) {

        Arrived arrived() {
            return new Arrived(plan.id(), round, agency, StatementChannel.ONLINE, at, at, null);
        }
    }
}
