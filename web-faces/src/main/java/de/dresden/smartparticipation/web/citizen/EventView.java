package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.event.EventCalendar;
import de.dresden.smartparticipation.participation.event.EventDetails;
import de.dresden.smartparticipation.participation.event.EventRegistrations;
import de.dresden.smartparticipation.participation.event.OwnRegistration;
import de.dresden.smartparticipation.participation.event.RegistrationState;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One event: when, where, what came of it; register, and with the link of the mail look after the own registration. */
@Named("citizenEventView")
@RequestScoped
public class EventView {

    private static final int LONGEST = 200;

    @Inject
    private EventCalendar calendar;

    @Inject
    private EventRegistrations registrations;

    @Inject
    private Areas areas;

    @Inject
    private Sending sending;

    @Inject
    private PublicForm form;

    private Long id;
    private String key;
    private EventDetails event;
    private ModuleFrame frame;
    private OwnRegistration own;
    private String problem;

    public String load() throws IOException {
        if (id == null) {
            throw new NotFound("–");
        }
        event = calendar.one(id);
        frame = calendar.module(event.module());
        if (form.isSent("register")) {
            return register();
        }
        own = found();
        if (own != null && sending.isSent() && "cancel".equals(parameter("act"))) {
            cancel();
        }
        return null;
    }

    private String register() {
        String name = form.required("name", "citizen.event.name", LONGEST);
        String email = form.required("email", "citizen.event.email", LONGEST);
        if (form.isWrong()) {
            return null;
        }
        Optional<String> done = form.attempt(() -> {
            registrations.register(id, name, email, sending.language(), form.getAddress());
            return email;
        });
        done.ifPresent(to -> form.leadTo("/public/event.xhtml?id=" + id + "&asked=1#registration"));
        return null;
    }

    /** A link that is over shows the event all the same. */
    private OwnRegistration found() {
        if (key == null || key.isBlank()) {
            return null;
        }
        try {
            OwnRegistration one = registrations.own(key);
            return one.event() == id ? one : null;
        } catch (NotFound over) {
            problem = Texts.in(sending.language()).text("participation.event.link-over");
            return null;
        }
    }

    private void cancel() throws IOException {
        try {
            registrations.cancel(key);
            sending.goOn("/public/event.xhtml?id=" + id + "&key=" + key + "#registration");
            FacesContext.getCurrentInstance().responseComplete();
        } catch (Fault refused) {
            problem = Texts.in(sending.language()).text(refused);
        }
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Whether somebody has just registered and has to look into the mailbox now. */
    public boolean isAsked() {
        return parameter("asked") != null;
    }

    /** Whether the own registration can still be taken back. */
    public boolean isCancellable() {
        return own != null && own.state() != RegistrationState.CANCELLED && event.time() == EventDetails.Time.AHEAD;
    }

    /** Name of the Stadtteil, or null. */
    public String getArea() {
        String area = event.data().area();
        return area == null
                ? null
                : areas.named(area).map(named -> named.name()).orElse(null);
    }

    public List<StoredFile> getFiles() {
        return event.files();
    }

    public EventDetails getEvent() {
        return event;
    }

    public ModuleFrame getFrame() {
        return frame;
    }

    public OwnRegistration getOwn() {
        return own;
    }

    public String getProblem() {
        return problem;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
