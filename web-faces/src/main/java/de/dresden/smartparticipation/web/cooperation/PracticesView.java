package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.projects.cooperation.practice.AskablePair;
import de.dresden.smartparticipation.projects.cooperation.practice.PracticeKey;
import de.dresden.smartparticipation.projects.cooperation.practice.PracticeRow;
import de.dresden.smartparticipation.projects.cooperation.practice.Practices;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All stories, and the pairs that can be asked for one. */
@Named("cooperationPracticesView")
@ViewScoped
public class PracticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Practices practices;

    @Inject
    private Notices notices;

    private List<PracticeRow> rows;
    private List<AskablePair> askable;
    private Long pair;

    public void load() {
        rows = practices.list();
        askable = practices.askable();
    }

    /** Asks a pair for its story. */
    public String ask() {
        PracticeKey key = practices.ask(pair);
        notices.done("cooperation.practice.asked");
        return "/cooperation/practice.xhtml?faces-redirect=true&ref=" + key.reference();
    }

    /** Pairs by key, to choose from. */
    public Map<Long, String> getPairs() {
        Map<Long, String> names = new LinkedHashMap<>();
        askable.forEach(one -> names.put(one.id(), one.companies()));
        return names;
    }

    public List<PracticeRow> getRows() {
        return rows;
    }

    public Long getPair() {
        return pair;
    }

    public void setPair(Long pair) {
        this.pair = pair;
    }
}
