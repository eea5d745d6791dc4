package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Whoever works with plans may read all their files; everybody may read what a round displays today. */
@Dependent
class PlanFiles implements FileGuard {

    private static final String DISPLAYED = """
            select 1 as one from participation.plan_document_version v
            join participation.plan_round_document d on d.version_id = v.id
            join participation.plan_round r on r.id = d.round_id
            join participation.plan p on p.id = r.plan_id
            where v.file_id = ? and r.published_at is not null and r.first_day <= ? and (r.last_day >= ? or p.stays_shown)""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public String subjectType() {
        return PlanChanged.SUBJECT;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return PlanSight.sees(actor)
                || sql.first(DISPLAYED, row -> row.number("one"), file.id(), today, today)
                        .isPresent();
    }
}
