package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Files beside the contributions of a consultation, scans of letters among them: they can show or name persons. The contributions
 * stay without them.
 */
@Dependent
class RetainedAttachments extends RetainedOfConsultation {

    private static final String KEPT = """
            from platform.file f join participation.contribution c on c.id = f.subject_id
            where f.subject_type = 'contribution' and c.consultation_id = ?""";

    private final Sql sql;
    private final FileStore files;

    @Inject
    RetainedAttachments(Sql sql, FileStore files) {
        super(sql, "participation.attachments", "c.reference", KEPT);
        this.sql = sql;
        this.files = files;
    }

    @Override
    public long dispose(long consultation) {
        List<Long> attached = sql.list("select f.id " + KEPT + " order by f.id", row -> row.number("id"), consultation);
        attached.forEach(files::delete);
        return attached.size();
    }
}
