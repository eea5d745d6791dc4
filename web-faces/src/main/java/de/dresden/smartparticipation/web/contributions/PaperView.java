package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.PaperContribution;
import de.dresden.smartparticipation.participation.contribution.PaperIntake;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Enters what came in on paper, one after the other. */
@Named("contributionsPaperView")
@ViewScoped
public class PaperView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperIntake intake;

    @Inject
    private Contributions contributions;

    @Inject
    private Areas districts;

    @Inject
    private Notices notices;

    @Inject
    private ActiveUser user;

    @Inject
    private Clock clock;

    private final Map<String, String> consultations = new LinkedHashMap<>();
    private final Map<String, String> areas = new LinkedHashMap<>();
    private Map<Long, String> topics = new LinkedHashMap<>();
    private List<PaperAnswer> answers = List.of();
    private String consultation;
    private Channel channel = Channel.LETTER;
    private LocalDate received;
    private String title;
    private String text;
    private String senderName;
    private String senderEmail;
    private String place;
    private String area;
    private Double longitude;
    private Double latitude;
    private Long topic;
    private String saved;
    private transient Part scan;

    /** The list of consultations is read by more people than may enter something; whoever may not is told at once. */
    @PostConstruct
    void open() {
        if (!user.any("MODERATOR,CONSULTATION_MANAGER")) {
            throw new NotAllowed();
        }
        contributions.consultations().stream()
                .filter(one -> one.hosted() && one.takesIn())
                .forEach(one -> consultations.put(one.reference(), one.title() + " (" + one.reference() + ")"));
        districts.names().forEach(one -> areas.put(one.key(), one.name()));
        received = LocalDate.now(clock);
    }

    /** Reads the topics and the own fields of the chosen consultation. */
    public void chooseConsultation() {
        topics = new LinkedHashMap<>();
        topic = null;
        answers = List.of();
        if (consultation != null && consultations.containsKey(consultation)) {
            contributions.topics(List.of(consultation)).forEach(one -> topics.put(one.id(), one.name()));
            Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            answers = intake.fields(consultation).stream()
                    .map(field -> PaperAnswer.to(field, language))
                    .toList();
        }
    }

    public String save() throws IOException {
        String reference = enter();
        notices.done("contributions.paper.saved", reference);
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + reference;
    }

    /** Saves and clears the form; what one pile of letters has in common stays. */
    public void saveAndNext() throws IOException {
        saved = enter();
        title = null;
        text = null;
        senderName = null;
        senderEmail = null;
        place = null;
        area = null;
        longitude = null;
        latitude = null;
        scan = null;
        answers.forEach(PaperAnswer::clear);
    }

    private String enter() throws IOException {
        List<Long> scans = List.of();
        if (scan != null && scan.getSize() > 0) {
            try (InputStream content = scan.getInputStream()) {
                scans = List.of(
                        intake.upload(content, scan.getSubmittedFileName()).id());
            }
        }
        return intake.enter(
                consultation,
                new PaperContribution(
                        null,
                        title,
                        text,
                        senderName,
                        senderEmail,
                        channel,
                        moment(),
                        new Place(longitude, latitude, area, place),
                        topic,
                        answered()),
                scans);
    }

    private Map<Long, String> answered() {
        Map<Long, String> answered = new LinkedHashMap<>();
        answers.forEach(answer -> answered.put(answer.getField().id(), answer.text()));
        return answered;
    }

    /** Today counts as this moment, so that it never lies in the future. */
    private Instant moment() {
        return received.equals(LocalDate.now(clock))
                ? clock.instant()
                : received.atStartOfDay(Clocks.BERLIN).toInstant();
    }

    public Map<String, String> getConsultations() {
        return consultations;
    }

    public Map<Long, String> getTopics() {
        return topics;
    }

    public List<PaperAnswer> getAnswers() {
        return answers;
    }

    public List<Channel> getChannels() {
        return Channel.byHand();
    }

    public String getConsultation() {
        return consultation;
    }

    public void setConsultation(String consultation) {
        this.consultation = consultation;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSenderName() {
        return senderName;
    }

    public void setSenderName(String senderName) {
        this.senderName = senderName;
    }

    public String getSenderEmail() {
        return senderEmail;
    }

    public void setSenderEmail(String senderEmail) {
        this.senderEmail = senderEmail;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Map<String, String> getAreas() {
        return areas;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    /** Reference of what was entered last, or null. */
    public String getSaved() {
        return saved;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
