package de.dresden.smartparticipation.projects.vote;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.TokenLetters;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallChanged;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The list of those who may vote: upload, see what would become of each row, take in. Of people only keyed hashes are kept; names and
 * addresses go into the file for the letters, which is written once, and the upload is deleted at once.
 *
 * <p>Needs a project manager of the call's department.
 */
@Boundary
@Stateless
public class EntitledLists {

    /** A vote by list and in whose name somebody works on it. */
    private record Opened(VoteFrame vote, Capacity by) {}

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteReading reading;

    @Inject
    private VoteDays days;

    @Inject
    private EntitledFile table;

    @Inject
    private EntitledRegister register;

    @Inject
    private TokenLetters letters;

    @Inject
    private CodeSheet sheet;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /**
     * Keeps a file until it is taken in; after a day it is gone.
     *
     * @return its key
     * @throws Refused where it is empty, too large or of another kind, or the vote is over or has no list
     */
    @RolesAllowed(PROJECT_MANAGER)
    public long upload(String call, InputStream content, String name) {
        open(call);
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /** What would become of its rows. @throws Refused where it cannot be read, lacks a needed column, or has too many rows */
    @RolesAllowed(PROJECT_MANAGER)
    public EntitledIntake tryOut(String call, long file) {
        VoteFrame vote = open(call).vote();
        return table.read(own(file), vote, person -> {});
    }

    /**
     * Takes in what can be, writes the letters as a workbook and deletes the upload. Rows with an error and people who are on the list
     * already are left out.
     *
     * @param out takes the workbook with name, address and code, which are told this once; stays open
     * @throws Refused where nobody can be taken in
     */
    @RolesAllowed(PROJECT_MANAGER)
    public EntitledIntake take(String call, long file, Locale language, OutputStream out) {
        Opened opened = open(call);
        StoredFile stored = own(file);
        VoteFrame vote = opened.vote();
        sql.first("select id from projects.vote where id = ? for update", row -> row.number("id"), vote.id());
        List<EntitledPerson> people = new ArrayList<>();
        EntitledIntake outcome = table.read(stored, vote, people::add);
        if (people.isEmpty()) {
            throw new Refused(Reason.of("projects.vote.entitled-nobody"));
        }
        List<EntitledPerson> written = people.stream()
                .filter(person -> vote.ways().letter() && person.reachable())
                .toList();
        int first = letters.issued(vote.codes()) + 1;
        List<String> codes = written.isEmpty() ? List.of() : letters.issue(vote.codes(), written.size());
        register.add(vote.id(), rows(vote, people, first));
        files.delete(stored.id());
        tell(opened, "vote.list-taken", Map.of("people", outcome.added(), "letters", outcome.letters()));
        sheet.write(vote.call(), first, written, codes, language, out);
        return outcome;
    }

    private List<Object[]> rows(VoteFrame vote, List<EntitledPerson> people, int first) {
        EntitledKeys keys = register.keys(vote.id());
        List<Object[]> rows = new ArrayList<>();
        int letter = first;
        for (EntitledPerson person : people) {
            boolean written = vote.ways().letter() && person.reachable();
            rows.add(new Object[] {
                keys.number(person.number()),
                vote.ways().email() && person.email() != null ? keys.email(person.email()) : null,
                written ? Integer.valueOf(letter) : null,
                person.area()
            });
            letter += written ? 1 : 0;
        }
        return rows;
    }

    /** Takes the whole list back, with all codes of its letters. @throws Refused where somebody has voted */
    @RolesAllowed(PROJECT_MANAGER)
    public void discard(String call) {
        Opened opened = open(call);
        if (register.state(opened.vote()).used()) {
            throw new Refused(Reason.of("projects.vote.list-used"));
        }
        int people = register.discard(opened.vote().id());
        if (people > 0) {
            tell(opened, "vote.list-discarded", Map.of("people", people));
        }
    }

    private Opened open(String reference) {
        CallFrame call = calls.published(reference);
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, call.department());
        VoteFrame vote = reading.of(call).orElseThrow(() -> new Refused(Reason.of("projects.vote.not-drawn-up")));
        if (!vote.scope().listed()) {
            throw new Refused(Reason.of("projects.vote.no-list"));
        }
        if (days.begun(call)) {
            days.closed(call).ifPresent(over -> {
                throw new Refused(over);
            });
        }
        return new Opened(vote, by);
    }

    /** An upload is its uploader's alone. */
    private StoredFile own(long file) {
        return files.find(file)
                .filter(stored -> stored.owner().type().equals(FileStore.UPLOAD)
                        && Objects.equals(stored.uploadedBy(), actor.get().accountId()))
                .orElseThrow(() -> new NotFound(file));
    }

    private void tell(Opened opened, String action, Map<String, ?> after) {
        CallFrame call = opened.vote().call();
        happenings.record(new VoteChanged(
                new Subject(CallChanged.SUBJECT, call.id(), call.reference()), action, after, opened.by()));
    }
}
