package de.dresden.smartparticipation.projects.application;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What is to be done, as it is kept; replaced as a whole. */
@Embeddable
class ProposalColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    private String summary;

    private String description;

    private String benefit;

    protected ProposalColumns() {}

    ProposalColumns(Proposal proposal) {
        title = proposal.title();
        summary = proposal.summary();
        description = proposal.description();
        benefit = proposal.benefit();
    }

    Proposal proposal() {
        return new Proposal(title, summary, description, benefit);
    }
}
