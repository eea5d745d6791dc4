package de.dresden.smartparticipation.rewards.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RewardsOverviewIT extends InTheContainer {

    @Inject
    private DataSource database;

    @Inject
    private Callers callers;

    @Inject
    private RewardsOverview overview;

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .staff(9_001, "o.member", Role.REWARDS_CLERK)
                .staff(9_002, "o.moderator", Role.MODERATOR);
    }

    @Test
    void itTellsThoseOfTheProgrammeHowItStands() throws Exception {
        assertThat(callers.as("o.member", overview::standing).thisMonth().trips())
                .isZero();
    }

    @Test
    void itTellsNobodyElse() {
        assertThatThrownBy(() -> callers.as("o.moderator", overview::standing)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(null, overview::standing)).isInstanceOf(EJBAccessException.class);
    }
}
