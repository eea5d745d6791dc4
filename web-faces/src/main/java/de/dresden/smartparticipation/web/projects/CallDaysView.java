package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.projects.call.Calls;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The days of a call's phases. */
@Named("projectsCallDaysView")
@ViewScoped
public class CallDaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The fields of one phase. */
    public static class Days implements Serializable {

        private static final long serialVersionUID = 1L;

        private final CallPhase phase;
        private LocalDate first;
        private LocalDate last;

        Days(CallPhase phase) {
            this.phase = phase;
        }

        public CallPhase getPhase() {
            return phase;
        }

        public LocalDate getFirst() {
            return first;
        }

        public void setFirst(LocalDate first) {
            this.first = first;
        }

        public LocalDate getLast() {
            return last;
        }

        public void setLast(LocalDate last) {
            this.last = last;
        }
    }

    @Inject
    private CallViews views;

    @Inject
    private Calls calls;

    @Inject
    private Notices notices;

    private final List<Days> phases =
            new ArrayList<>(Arrays.stream(CallPhase.values()).map(Days::new).toList());

    private String ref;
    private String reason;
    private CallDetails details;

    public void load() {
        details = views.details(ref);
        details.frame().phases().forEach(one -> {
            Days days = phases.get(one.phase().ordinal());
            days.setFirst(one.first());
            days.setLast(one.last());
        });
        if (isAnnounced()) {
            phases.removeIf(one -> one.getFirst() == null);
        }
    }

    public String save() {
        List<PhaseDays> entered = phases.stream()
                .filter(days -> days.getFirst() != null || days.getLast() != null)
                .map(days -> new PhaseDays(days.getPhase(), days.getFirst(), days.getLast()))
                .toList();
        calls.setPhases(details.key(), entered, reason);
        notices.done("projects.call.done.saved");
        return (isAnnounced() ? "/projects/call.xhtml" : "/projects/callTerms.xhtml") + "?faces-redirect=true&ref="
                + ref;
    }

    /** What may be wrong with a phase's first day. */
    public String refusalsFirst(Days days) {
        return of(days.getPhase(), "phase-fixed", "phase-over", "phase-starts-past");
    }

    /** What may be wrong with its last day; where two phases overlap, that of the one that ends too late. */
    public String refusalsLast(Days days) {
        return of(days.getPhase(), "phase-incomplete", "phase-backwards", "phase-only-extended", "phases-overlap");
    }

    /** As {@code RefusedField} reads it: the sentences with the word of this phase. */
    private static String of(CallPhase phase, String... sentences) {
        String word = "@projects.call-phase." + phase.name().toLowerCase(Locale.ROOT);
        return Arrays.stream(sentences)
                .map(sentence -> "projects.call." + sentence + word)
                .collect(Collectors.joining(" "));
    }

    /** Whether the days are known to everybody, so that moving them needs a reason. */
    public boolean isAnnounced() {
        return details.publishedAt() != null;
    }

    public List<Days> getPhases() {
        return phases;
    }

    public CallDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
