package de.dresden.smartparticipation.projects.application;

/**
 * What is to be done.
 *
 * @param title 3 to 200 characters
 * @param summary what it is about, at most 500 characters, or null
 * @param description what is done and how, at most 10,000 characters, or null
 * @param benefit what it brings for the city, at most 5,000 characters, or null
 */
public record Proposal(String title, String summary, String description, String benefit) implements ApplicationPart {

    private static final long serialVersionUID = 1L;

    public Proposal {
        title = Given.name(title);
        summary = Given.text(summary);
        description = Given.text(description);
        benefit = Given.text(benefit);
    }

    @Override
    public FormStep step() {
        return FormStep.PROPOSAL;
    }
}
