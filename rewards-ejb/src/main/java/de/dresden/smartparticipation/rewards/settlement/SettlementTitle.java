package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import jakarta.enterprise.context.Dependent;
import java.util.Locale;
import java.util.Optional;

/** A settlement is called as its statement. */
@Dependent
class SettlementTitle implements SubjectTitle {

    @Override
    public String type() {
        return SettlementHead.TYPE;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return Optional.of(subject.reference());
    }
}
