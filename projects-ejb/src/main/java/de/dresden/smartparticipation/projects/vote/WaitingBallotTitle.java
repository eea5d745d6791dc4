package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A ballot that waits is called as its call. */
@Dependent
class WaitingBallotTitle implements SubjectTitle {

    @Inject
    private CallDirectory calls;

    @Override
    public String type() {
        return PublicVotes.WAITING;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return Optional.of(calls.of(subject.reference()).name().in(language));
    }
}
