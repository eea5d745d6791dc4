package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** What was chosen singly, or what matches the chosen filter. */
    public Selected of(ChosenContributions chosen) {
        Selected matching = of(chosen.filter());
        if (chosen.references().isEmpty()) {
            return matching;
        }
        List<Object> parameters = new ArrayList<>(Arrays.asList(matching.parameters()));
        parameters.add(chosen.references());
        return new Selected(matching.where() + "\n  and c.reference = any (?::text[])", parameters.toArray());
    }

    public long count(ContributionFilter filter) {
        return reading.count(filter, actor.get());
    }
}
