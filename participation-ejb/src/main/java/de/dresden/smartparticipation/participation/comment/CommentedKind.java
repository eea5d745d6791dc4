package de.dresden.smartparticipation.participation.comment;

/** What can be commented on. */
public enum CommentedKind {
    CONTRIBUTION("contribution.comment-"),
    SECTION("consultation.dialogue-comment-");

    private final String action;

    CommentedKind(String action) {
        this.action = action;
    }

    /** With what the actions begin that the audit has of such comments. */
    String action() {
        return action;
    }
}
