package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.projects.application.Attachment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The files of a proof: scanned receipts, photographs, lists. */
@Dependent
class ProofShelf {

    static final int MOST = 50;

    @Inject
    private FileStore files;

    List<ProofFile> of(Subject proof) {
        return files.of(proof).stream()
                .map(file -> new ProofFile(file.id(), file.name(), file.size()))
                .toList();
    }

    /**
     * Adds files, each content once, and takes others away.
     *
     * @throws NotFound for a file that is another's
     * @throws Refused where one is not taken, or there would be too many
     */
    void change(Subject proof, List<Attachment> added, List<Long> removed) {
        List<StoredFile> known = new ArrayList<>(files.of(proof));
        removed.forEach(id -> {
            if (!known.removeIf(file -> file.id() == id)) {
                throw new NotFound(id);
            }
            files.delete(id);
        });
        List<Reason> problems = new ArrayList<>(Attachment.problems(added));
        if (known.size() + added.size() > MOST) {
            problems.add(Proof.because("too-many-files", MOST));
        }
        AcceptableProof.require(problems);
        added.stream()
                .filter(file -> known.stream().noneMatch(one -> one.hash().equals(file.hash())))
                .forEach(file -> files.keep(file.content(), file.name(), proof, FileKind.ATTACHMENTS));
    }
}
