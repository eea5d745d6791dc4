package de.dresden.smartparticipation.participation.opendata;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The open data of a consultation: checked and released by its managers, read by everybody. */
@Stateless
@Boundary
public class OpenData {

    private static final String DETAILS = """
            select c.summary, c.contact_email, d.name as department,
                (select string_agg(t.name, chr(31) order by t.position, t.id)
                 from participation.topic t where t.consultation_id = c.id) as topics
            from participation.consultation c join platform.v_department d on d.id = c.department_id where c.id = ?""";

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private OpenDataTable table;

    @Inject
    private OpenDataFiles files;

    @Inject
    private PublicAddress address;

    @Inject
    private JobQueue queue;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The city's key among the providers of GovData, which gives it at the registration. */
    @Inject
    @ConfigProperty(name = "sp.dcat.contributor")
    private Optional<String> contributor;

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, AUDITOR})
    public OpenDataState of(String consultation) {
        ConsultationHead head = consultations.known(consultation, actor.get());
        return table.state(head, actor.get().is(Role.CONSULTATION_MANAGER, head.department()));
    }

    /** Has the texts that are new or changed looked through in the background. @return the job */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long check(String consultation) {
        ConsultationHead head = managed(consultation);
        return queue.enqueue(JobRequest.of(OpenDataWork.KIND, head.title(), subject(head)));
    }

    /**
     * Somebody has looked at what was found in a text.
     *
     * @param pass whether the text may be handed out; otherwise title and text are left out
     * @throws NotFound where nothing was found in such a contribution of this consultation
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void decide(String consultation, String contribution, boolean pass) {
        ConsultationHead head = managed(consultation);
        OpenDataVerdict verdict = pass ? OpenDataVerdict.RELEASED : OpenDataVerdict.OMITTED;
        if (!table.decide(head.id(), contribution, verdict, actor.account())) {
            throw new NotFound(contribution);
        }
        happenings.record(new OpenDataChanged(
                subject(head), "open-data.looked-at", Map.of("contribution", contribution, "verdict", verdict.name())));
    }

    /** @throws Refused while texts are not checked, or finds not looked at, or for a draft */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void release(String consultation) {
        ConsultationHead head = managed(consultation);
        OpenDataState now = table.state(head, true);
        if (head.state() == ConsultationState.DRAFT) {
            throw new Refused(Reason.of("participation.open-data.draft"));
        }
        if (now.unchecked() > 0 || now.waiting() > 0) {
            throw new Refused(Reason.of("participation.open-data.not-checked", now.unchecked(), now.waiting()));
        }
        if (table.release(head.id(), actor.account(), clock.instant())) {
            happenings.record(new OpenDataChanged(
                    subject(head), "open-data.released", Map.of("shown", now.shown(), "omitted", now.omitted())));
        }
    }

    /** Nobody gets the files any more. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void withdraw(String consultation) {
        ConsultationHead head = managed(consultation);
        if (table.withdraw(head.id())) {
            happenings.record(new OpenDataChanged(subject(head), "open-data.withdrawn", Map.of()));
        }
    }

    /** Whether everybody can have the files now. */
    @PermitAll
    public boolean isReleased(String consultation) {
        return table.release(consultations.of(consultation).id()).isPresent();
    }

    /**
     * A text that changes with the files; for caches.
     *
     * @throws NotFound where they are not released
     */
    @PermitAll
    public String stamp(String consultation) {
        return table.stamp(consultations.of(consultation).id()).orElseThrow(() -> new NotFound(consultation));
    }

    /** @param out stays open @throws NotFound where the data are not released */
    @PermitAll
    public void csv(String consultation, OutputStream out) {
        try {
            files.csv(released(consultation), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param out is closed @throws NotFound where the data are not released */
    @PermitAll
    public void geoJson(String consultation, OutputStream out) {
        files.geoJson(released(consultation), out);
    }

    /** The description in DCAT-AP.de, as JSON-LD. @throws NotFound where the data are not released */
    @PermitAll
    public String catalogueEntry(String consultation) {
        ConsultationHead head = released(consultation);
        OpenDataTable.Release release = table.release(head.id()).orElseThrow();
        CatalogueEntry.Details details = sql.first(
                        DETAILS,
                        row -> new CatalogueEntry.Details(
                                row.text("summary"),
                                row.text("department"),
                                row.text("contact_email"),
                                row.text("topics") == null
                                        ? List.of()
                                        : Arrays.asList(row.text("topics").split("\u001f")),
                                contributor.orElse(""),
                                release.at()),
                        head.id())
                .orElseThrow();
        String page = address.of("/public/consultation.xhtml?ref=" + head.reference());
        String data = address.of("/api/v1/public/consultations/" + head.reference() + "/open-data");
        return new CatalogueEntry(head, details, page, data).json().toString();
    }

    private ConsultationHead released(String consultation) {
        ConsultationHead head = consultations.of(consultation);
        if (table.release(head.id()).isEmpty()) {
            throw new NotFound(consultation);
        }
        return head;
    }

    private ConsultationHead managed(String consultation) {
        ConsultationHead head = consultations.known(consultation, actor.get());
        if (!actor.get().is(Role.CONSULTATION_MANAGER, head.department())) {
            throw new NotAllowed();
        }
        return head;
    }

    private static Subject subject(ConsultationHead head) {
        return new Subject("consultation", head.id(), head.reference());
    }
}
