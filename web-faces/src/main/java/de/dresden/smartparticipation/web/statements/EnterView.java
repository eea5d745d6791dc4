package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import de.dresden.smartparticipation.participation.statement.PaperStatement;
import de.dresden.smartparticipation.participation.statement.StatementChannel;
import de.dresden.smartparticipation.participation.statement.StatementDesk;
import de.dresden.smartparticipation.participation.statement.StatementSender;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enters a statement that came on paper, by e-mail, or was taken down at the office. */
@Named("statementsEnterView")
@ViewScoped
public class EnterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String plan;
    private boolean decided;
    private final Map<String, String> rounds = new LinkedHashMap<>();
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private String round;
    private String agency;
    private StatementChannel channel = StatementChannel.PAPER;
    private LocalDate receivedOn;
    private String name;
    private String address;
    private String email;
    private String text;
    private transient List<Part> scans;

    public void load() {
        for (RoundFrame one : desk.rounds(plan)) {
            rounds.put(
                    String.valueOf(one.id()),
                    Shown.word(one.kind()) + ", " + Shown.date(one.firstDay()) + " – " + Shown.date(one.lastDay()));
            round = String.valueOf(one.id());
        }
        desk.agencies().forEach(one -> agencies.put(String.valueOf(one.id()), one.name()));
        receivedOn = LocalDate.now(clock);
        decided = plans.details(plan).frame().decided();
    }

    public String save() throws IOException {
        List<Long> kept = new ArrayList<>();
        if (scans != null) {
            for (Part scan : scans) {
                if (scan != null && scan.getSize() > 0) {
                    try (InputStream content = scan.getInputStream()) {
                        kept.add(desk.upload(content, scan.getSubmittedFileName())
                                .id());
                    }
                }
            }
        }
        PaperStatement paper = new PaperStatement(
                number(round), number(agency), channel, receivedOn, new StatementSender(name, address, email), text);
        String reference = desk.enter(plan, paper, kept);
        notices.done("statements.enter.saved", reference);
        return "/statements/case.xhtml?faces-redirect=true&ref=" + reference;
    }

    private static Long number(String key) {
        return key == null || key.isBlank() ? null : Long.valueOf(key);
    }

    /** Whether the council has decided on the weighing already: what came late is kept and not weighed. */
    public boolean isDecided() {
        return decided;
    }

    public Map<String, String> getRounds() {
        return rounds;
    }

    public Map<String, String> getAgencies() {
        return agencies;
    }

    public List<StatementChannel> getChannels() {
        return StatementChannel.byHand();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public StatementChannel getChannel() {
        return channel;
    }

    public void setChannel(StatementChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getScans() {
        return scans;
    }

    public void setScans(List<Part> scans) {
        this.scans = scans;
    }
}
