package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.CaseWork;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.Part;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Splitting a contribution into its points. */
@Named("contributionsSplitView")
@ViewScoped
public class SplitView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One point while it is typed. */
    public static class Point implements Serializable {

        private static final long serialVersionUID = 1L;

        private String title;
        private String text;

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

        boolean written() {
            return title != null && !title.isBlank();
        }
    }

    @Inject
    private Contributions contributions;

    @Inject
    private CaseWork work;

    @Inject
    private Notices notices;

    private String ref;
    private ContributionDetails details;
    private final List<Point> points = new ArrayList<>(List.of(new Point(), new Point()));

    public void load() {
        details = contributions.find(ref);
    }

    public void more() {
        points.add(new Point());
    }

    public String split() {
        List<Part> parts = points.stream()
                .filter(Point::written)
                .map(point -> new Part(point.getTitle(), point.getText()))
                .toList();
        work.split(ref, details.version(), parts);
        notices.done("contributions.split.done", parts.size());
        return "/contributions/case.xhtml?faces-redirect=true&ref=" + ref;
    }

    public ContributionDetails getDetails() {
        return details;
    }

    public List<Point> getPoints() {
        return points;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
