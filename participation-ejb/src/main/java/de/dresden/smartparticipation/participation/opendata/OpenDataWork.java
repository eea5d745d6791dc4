package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.contribution.PersonalPassages;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks through the texts that are new or changed since the last check, a thousand in a transaction. */
@Dependent
class OpenDataWork implements JobWork {

    static final String KIND = "open-data-check";
    private static final int CHUNK = 1_000;
    private static final String SEPARATOR = "\u001f";

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private OpenDataTable table;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        ConsultationHead consultation = consultations.of(run.about().reference());
        if (!actor.get().is(Role.CONSULTATION_MANAGER, consultation.department())) {
            throw new NotAllowed();
        }
        run.total(run.inTransaction(() -> table.state(consultation, false)).unchecked());
        long done = 0;
        int chunk;
        do {
            chunk = run.inTransaction(() -> check(consultation));
            done += chunk;
            run.processed(done);
        } while (chunk == CHUNK);
        run.finish(() -> {
            OpenDataState now = table.state(consultation, false);
            happenings.record(new OpenDataChanged(
                    run.about(), "open-data.checked", Map.of("shown", now.shown(), "waiting", now.waiting())));
            run.done(
                    consultation.reference(), Reason.of("participation.open-data.outcome", now.shown(), now.waiting()));
        });
    }

    private int check(ConsultationHead consultation) {
        List<Long> ids = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<String> passages = new ArrayList<>();
        for (OpenDataTable.Unchecked one : table.unchecked(consultation.id(), CHUNK)) {
            ids.add(one.id());
            hashes.add(one.hash());
            passages.add(String.join(SEPARATOR, PersonalPassages.in(one.title() + "\n" + one.text())));
        }
        if (!ids.isEmpty()) {
            table.checked(ids, hashes, passages);
        }
        return ids.size();
    }
}
