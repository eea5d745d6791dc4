package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.partner.PartnerDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

/** The partners, for clerks: the inbox, the cases, and what comes in on paper. */
@Boundary
@Stateless
public class Partners {

    @Inject
    private PartnerDesk desk;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerReading reading;

    @Inject
    private PartnerLists lists;

    @Inject
    private PartnerPaper paper;

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * The partners that match, with what the checks found about those that are being decided on.
     *
     * @param query sorts {@code since} (usual), {@code name}, {@code reference}, {@code state}
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<PartnerRow> list(PartnerFilter filter, PageQuery query) {
        return lists.page(filter, query);
    }

    /** Writes the partners that match as a table, in the order of their references; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(PartnerFilter filter, TableFormat format, Locale language, OutputStream out) {
        PartnerFile.TABLE.write(
                AllPages.of(query -> lists.page(filter, query), "reference"), format, language, clock.instant(), out);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public PartnerDetails details(String reference) {
        return reading.details(reference);
    }

    /**
     * Writes what was decided last as a letter for the post, as PDF.
     *
     * @param out stays open
     * @throws NotFound where there is no such partner
     * @throws Refused where nothing is decided
     */
    @RolesAllowed(REWARDS_CLERK)
    public void letter(String reference, OutputStream out) {
        PartnerData data = reading.details(reference).current().data();
        try {
            PaperPdf.write(paper.of(register.find(reference), data, actor.account()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Enters an application that came on paper, as a draft; who enters it cannot approve it.
     *
     * @throws Refused with everything that is wrong
     */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey enter(PartnerApplication application) {
        Capacity clerk = new Capacity(actor.account(), null);
        Partner partner = desk.draft(application, clerk);
        register.add(partner);
        return desk.tell(partner, partner.entered(clerk), null);
    }

    /** Hands in what a clerk has entered; it is in review for the clerk's department then. */
    @RolesAllowed(REWARDS_CLERK)
    public PartnerKey submit(PartnerKey key) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        return desk.tell(partner, partner.submit(desk.ownDepartment(), opened.by(), clock.instant()), null);
    }

    /** Adds a file that came on paper or by mail. @param content is read to its end and not closed */
    @RolesAllowed(REWARDS_CLERK)
    public void addEvidence(PartnerKey key, String name, InputStream content) {
        Opened opened = desk.open(key);
        Partner partner = opened.partner();
        String kept = files.keep(content, name, partner.subject(), FileKind.ATTACHMENTS)
                .name();
        desk.tell(partner, partner.evidenceAdded(kept, opened.by()), null);
    }
}
