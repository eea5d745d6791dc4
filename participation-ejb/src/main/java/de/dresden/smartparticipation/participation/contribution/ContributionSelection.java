package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What matches a filter and may be seen by whoever acts, for other rooms' lists over contributions. */
@Dependent
public class ContributionSelection {

    @Inject
    private ContributionReading reading;

    @Inject
    private CurrentActor actor;

    /**
     * A condition on {@code participation.contribution c}.
     *
     * @param where SQL with {@code ?} for each parameter
     * @param parameters in their order
     */
    public record Selected(String where, Object[] parameters) {}

    public Selected of(ContributionFilter filter) {
        ContributionQuery query = reading.query(filter, actor.get());
        return new Selected(query.where(), query.parameters());
    }

    public long count(ContributionFilter filter) {
        return reading.count(filter, actor.get());
    }
}
