package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.markup.RichText;
import de.dresden.smartparticipation.projects.call.CallDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Sets calls up: texts, days, terms, guideline. Needs a project manager of the call's department. Commands throw {@code NotFound}
 * for a draft that the person may not know of, {@code NotAllowed} for managers of other departments and {@code Conflict} where the
 * call changed since it was read.
 */
@Boundary
@Stateless
public class Calls {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private CallDesk desk;

    @Inject
    private CallRegister register;

    @Inject
    private Guidelines guidelines;

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Departments in which the person may begin a call. */
    @RolesAllowed(PROJECT_MANAGER)
    public Set<Long> departments() {
        return actor.staff().departments(Role.PROJECT_MANAGER);
    }

    /** Begins a draft with the usual terms. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey draft(CallData data) {
        Capacity by = desk.requireManager(data.department());
        Call draft = new Call(nextReference(), allowed(data), UsualTerms.begun(), by, clock.instant());
        register.add(draft);
        return desk.tell(draft, draft.drafted(by));
    }

    /** Begins next year's draft: texts, terms and the guideline of another call, days and budget a year later. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey copy(String reference, String title) {
        Opened original = desk.open(reference);
        Capacity by = original.by();
        Instant now = clock.instant();
        Call copy = Call.yearLater(original.call(), nextReference(), title, UsualTerms.begun(), by, now);
        register.add(copy);
        TermsData later = original.call().shown().data().yearLater();
        copy.writeTerms(register.known(copy.id(), later), by, now);
        guidelines.latest(original.call().id()).ifPresent(latest -> copyGuideline(latest, copy, by, now));
        return desk.tell(copy, copy.drafted(by));
    }

    private void copyGuideline(GuidelineRow latest, Call copy, Capacity by, Instant now) {
        try (InputStream content = files.open(latest.file())) {
            StoredFile file = files.keep(content, latest.name(), copy.subject(), FileKind.ATTACHMENTS);
            guidelines.add(copy.id(), file, null, by.person(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes texts, goals and indicators; for another department, the person must manage that one too. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey change(CallKey key, CallData data) {
        Opened opened = desk.open(key);
        desk.requireManager(data.department());
        return desk.tell(opened.call(), opened.call().change(allowed(data), opened.by()));
    }

    /**
     * Sets the days of all phases; after the publication only as nobody is cut off by it.
     *
     * @param reason why announced days are moved; without effect in a draft
     */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey setPhases(CallKey key, List<PhaseDays> phases, String reason) {
        Opened opened = desk.open(key);
        return desk.tell(opened.call(), opened.call().setPhases(phases, reason, opened.by(), clock.instant()));
    }

    /** Writes the terms of a draft, or begins a change of those in force, which waits for a second person. */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey writeTerms(CallKey key, TermsData data) {
        Opened opened = desk.open(key);
        AcceptableCall.require(AcceptableTerms.problems(data));
        TermsData known = register.known(opened.call().id(), data);
        return desk.tell(opened.call(), opened.call().writeTerms(known, opened.by(), clock.instant()));
    }

    /** Adds a version of the guideline; the former ones stay. @param note what was changed, at most 500 characters, or null */
    @RolesAllowed(PROJECT_MANAGER)
    public CallKey addGuideline(CallKey key, InputStream content, String fileName, String note) {
        Opened opened = desk.open(key);
        Call call = opened.call();
        call.requireWritable();
        String said = note == null || note.isBlank() ? null : note.strip();
        if (said != null && said.length() > LONGEST_NOTE) {
            throw new Refused(AcceptableCall.because("note-length", LONGEST_NOTE));
        }
        StoredFile file = files.keep(content, fileName, call.subject(), Set.of(FileKind.PDF));
        int number = guidelines.add(call.id(), file, said, opened.by().person(), clock.instant());
        return desk.tell(call, call.guidelineAdded(number, file.hash(), opened.by()));
    }

    private String nextReference() {
        return register.nextReference(desk.today().getYear());
    }

    private static CallData allowed(CallData data) {
        return data.described(RichText.sanitised(data.description()), RichText.sanitised(data.descriptionEnglish()));
    }
}
