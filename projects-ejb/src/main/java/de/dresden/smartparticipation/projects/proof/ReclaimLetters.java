package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Writes the letters of a reclaim and keeps them with it. */
@Dependent
class ReclaimLetters {

    @Inject
    private ReclaimBook book;

    @Inject
    private ProofRegister proofs;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    void hearing(Reclaim reclaim, ProjectFrame project, LocalDate today) {
        keep(reclaim, reclaim.reference(), paper(reclaim, project).hearing(today));
    }

    void notice(Reclaim reclaim, ProjectFrame project, InterestStanding interest) {
        keep(reclaim, reclaim.notice(), paper(reclaim, project).notice(interest));
    }

    private ReclaimPaper paper(Reclaim reclaim, ProjectFrame project) {
        String department = sql.first(
                        "select name from platform.v_department where id = ?",
                        row -> row.text("name"),
                        project.department())
                .orElseThrow();
        return new ReclaimPaper(
                reclaim, proofs.find(reclaim.proof()), project, department, book.lateUses(reclaim.id()));
    }

    private void keep(Reclaim reclaim, String name, Paper paper) {
        files.write(name + ".pdf", FileKind.PDF, reclaim.subject(), out -> PaperPdf.write(paper, out));
    }
}
