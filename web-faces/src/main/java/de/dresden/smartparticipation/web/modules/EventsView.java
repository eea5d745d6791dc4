package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.event.EventData;
import de.dresden.smartparticipation.participation.event.EventDetails;
import de.dresden.smartparticipation.participation.event.EventFollowUp;
import de.dresden.smartparticipation.participation.event.Events;
import de.dresden.smartparticipation.participation.event.Participant;
import de.dresden.smartparticipation.participation.module.ModuleRow;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Events: announced, changed, called off; who comes; minutes and photos. */
@Named("modulesEventsView")
@ViewScoped
public class EventsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Modules modules;

    @Inject
    private Events eventBook;

    @Inject
    private EventFollowUp followUp;

    @Inject
    private Consultations consultations;

    @Inject
    private Areas areaBook;

    @Inject
    private Notices notices;

    private Long module;
    private Long event;
    private String part = "data";
    private ModuleRow row;
    private List<EventDetails> events = List.of();
    private EventDetails chosen;
    private EventEntry entry = new EventEntry();
    private List<Participant> people = List.of();
    private boolean changeable;
    private boolean tended;
    private String reason;
    private String minutes;
    private String consent;
    private transient Part upload;

    public void load() {
        row = modules.one(module);
        ConsultationDetails consultation = consultations.details(row.frame().reference());
        changeable = consultation.changeable();
        tended = consultation.manageable() && consultation.head().state() != ConsultationState.ARCHIVED;
        if (event == null) {
            events = eventBook.list(module);
            return;
        }
        chosen = eventBook.one(event);
        entry = EventEntry.of(chosen.data());
        minutes = chosen.minutes();
        if (tended && "people".equals(part)) {
            people = followUp.participants(event);
        }
    }

    public String save() {
        EventData data = entry.data();
        if (chosen == null) {
            eventBook.add(module, data);
            notices.done("events.announced", data.title());
            return page("");
        }
        eventBook.change(chosen.id(), chosen.version(), data);
        notices.done("events.saved", data.title());
        return page("&event=" + event);
    }

    public String callOff() {
        eventBook.callOff(chosen.id(), chosen.version(), reason);
        notices.done("events.called-off", chosen.data().title());
        return page("&event=" + event);
    }

    public String remove() {
        eventBook.remove(chosen.id(), chosen.version());
        notices.done("events.removed", chosen.data().title());
        return page("");
    }

    public String attend(Participant one, boolean came) {
        followUp.attend(event, one.id(), came);
        return page("&event=" + event + "&part=people");
    }

    public String cancel(Participant one) {
        followUp.cancel(event, one.id());
        notices.done("events.people.cancelled", one.name());
        return page("&event=" + event + "&part=people");
    }

    public void download(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String name = chosen.reference() + "-teilnahme." + wanted.extension();
        WholeFile.send(name, out -> followUp.write(event, wanted, language, out));
    }

    public String report() {
        followUp.report(event, minutes);
        notices.done("events.minutes.saved");
        return page("&event=" + event + "&part=after");
    }

    public String addFile() throws IOException {
        if (upload == null) {
            notices.failed("events.files.none");
            return null;
        }
        try (InputStream content = upload.getInputStream()) {
            followUp.addFile(event, content, upload.getSubmittedFileName(), consent);
        }
        notices.done("events.files.added", upload.getSubmittedFileName());
        return page("&event=" + event + "&part=after");
    }

    public String removeFile(StoredFile file) {
        followUp.removeFile(event, file.id());
        notices.done("events.files.removed", file.name());
        return page("&event=" + event + "&part=after");
    }

    private String page(String more) {
        return "/modules/events.xhtml?faces-redirect=true&module=" + module + more;
    }

    /** Whether the chosen event has begun, so that one can say who came. */
    public boolean isBegun() {
        return chosen.time() != EventDetails.Time.AHEAD;
    }

    /** The Stadtteile by key. */
    public Map<String, String> getAreas() {
        Map<String, String> names = new LinkedHashMap<>();
        areaBook.names().forEach(one -> names.put(one.key(), one.name()));
        return names;
    }

    public ModuleRow getRow() {
        return row;
    }

    public List<EventDetails> getEvents() {
        return events;
    }

    public EventDetails getChosen() {
        return chosen;
    }

    public EventEntry getEntry() {
        return entry;
    }

    public List<Participant> getPeople() {
        return people;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public boolean isTended() {
        return tended;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public Long getEvent() {
        return event;
    }

    public void setEvent(Long event) {
        this.event = event;
    }

    public String getPart() {
        return part;
    }

    /** A part that the address does not name is the first one. */
    public void setPart(String part) {
        this.part = part == null || part.isBlank() ? "data" : part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
