package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.intake.IntakeCounts;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * A file was imported into a consultation: one entry for all its rows.
 *
 * @param subject the consultation
 * @param job the import
 * @param file the file's name
 * @param fileHash SHA-256 of the file
 * @param counts what became of its rows
 * @param protocolHash SHA-256 of the protocol that accounts for every row
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now
 */
public record ContributionsImported(
        Subject subject,
        long job,
        String file,
        String fileHash,
        IntakeCounts counts,
        String protocolHash,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    public ContributionsImported {
        tasks = List.copyOf(tasks);
    }

    @Override
    public String action() {
        return "consultation.contributions-imported";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "job",
                job,
                "file",
                file,
                "fileHash",
                fileHash,
                "read",
                counts.read(),
                "imported",
                counts.imported(),
                "skipped",
                counts.skipped(),
                "refused",
                counts.refused(),
                "protocolHash",
                protocolHash);
    }
}
