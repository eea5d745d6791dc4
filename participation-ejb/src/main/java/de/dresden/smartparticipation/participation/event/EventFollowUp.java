package de.dresden.smartparticipation.participation.event;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.event.OpenedEvents.Opened;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.markup.RichText;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who comes, who came, and what came of it: for the managers of the event's department. */
@Boundary
@Stateless
public class EventFollowUp {

    /** Minutes as a document, and photos. */
    private static final Set<FileKind> FILES =
            Stream.concat(FileKind.PICTURES.stream(), Stream.of(FileKind.PDF)).collect(Collectors.toUnmodifiableSet());

    @Inject
    private OpenedEvents events;

    @Inject
    private EventReading reading;

    @Inject
    private Participants participants;

    @Inject
    private Seats seats;

    @Inject
    private EventLetters letters;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Who is registered, in the order of confirmation. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public List<Participant> participants(long event) {
        events.tended(event);
        return participants.of(event);
    }

    /** Writes the list of participants; that it was handed out is recorded. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void write(long event, TableFormat format, Locale language, OutputStream out) {
        Opened opened = events.tended(event);
        happenings.record(opened.event().handedOut(participants.of(event).size(), opened.by()));
        try {
            participants.write(reading.one(event, opened.module().frame()), format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param came whether the person was there, or null: not known */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void attend(long event, long registration, Boolean came) {
        Opened opened = events.tended(event);
        participants.attend(event, registration, came);
        happenings.record(opened.event().attended(registration, came, opened.by()));
    }

    /** Takes somebody's registration back, as who has asked by telephone; the person is told, and the seat goes to who waits. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void cancel(long event, long registration) {
        Opened opened = events.tended(event);
        Registration one = seats.find(registration)
                .filter(found -> found.event() == event)
                .orElseThrow(() -> new NotFound(registration));
        EventDetails details = reading.one(event, opened.module().frame());
        seats.cancel(one, clock.instant())
                .ifPresent(moved -> happenings.recordAll(letters.cancelled(one, moved, details)));
    }

    /** @param html the minutes as formatted text; empty takes them away */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void report(long event, String html) {
        Opened opened = events.tended(event);
        happenings.record(opened.event().report(RichText.sanitised(html), opened.by(), clock.instant()));
    }

    /**
     * Adds minutes as PDF or a photo, for everybody to see.
     *
     * @param consent for a photo: why the people on it may be shown
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void addFile(long event, InputStream content, String name, String consent) {
        Opened opened = events.tended(event);
        StoredFile file = files.keep(content, name, opened.event().subject(), FILES);
        boolean picture =
                FileKind.PICTURES.stream().anyMatch(kind -> kind.mediaType().equals(file.mediaType()));
        happenings.record(opened.event().fileAdded(file.name(), picture, consent, opened.by()));
    }

    /** Removes a photo or document of an event. @throws NotFound where the event has none with this key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void removeFile(long event, long file) {
        Opened opened = events.tended(event);
        StoredFile stored = files.of(opened.event().subject()).stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound(file));
        files.delete(file);
        happenings.record(opened.event().fileRemoved(stored.name(), opened.by()));
    }
}
