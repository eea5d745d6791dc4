package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import java.util.Optional;

/** Which limits hold for which mode. What the app could not tell has none: it saves nothing that is known. */
final class ModeLimits {

    private ModeLimits() {}

    /** The highest mean speed. */
    static Optional<RuleName> speed(Mode mode) {
        return switch (mode) {
            case WALK -> Optional.of(RuleName.SPEED_WALK);
            case BICYCLE -> Optional.of(RuleName.SPEED_BICYCLE);
            case PEDELEC -> Optional.of(RuleName.SPEED_PEDELEC);
            case E_SCOOTER -> Optional.of(RuleName.SPEED_E_SCOOTER);
            case BUS -> Optional.of(RuleName.SPEED_BUS);
            case TRAM -> Optional.of(RuleName.SPEED_TRAM);
            case RAIL_LOCAL -> Optional.of(RuleName.SPEED_RAIL_LOCAL);
            case RAIL_LONG -> Optional.of(RuleName.SPEED_RAIL_LONG);
            case CAR_SHARED_PASSENGER, CAR_ELECTRIC, CAR -> Optional.of(RuleName.SPEED_CAR);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The length from which on a clerk looks at it. */
    static Optional<RuleName> length(Mode mode) {
        return switch (mode) {
            case WALK -> Optional.of(RuleName.LENGTH_WALK);
            case BICYCLE -> Optional.of(RuleName.LENGTH_BICYCLE);
            case PEDELEC -> Optional.of(RuleName.LENGTH_PEDELEC);
            case E_SCOOTER -> Optional.of(RuleName.LENGTH_E_SCOOTER);
            case BUS, TRAM -> Optional.of(RuleName.LENGTH_URBAN_TRANSIT);
            case RAIL_LOCAL -> Optional.of(RuleName.LENGTH_RAIL_LOCAL);
            case RAIL_LONG -> Optional.of(RuleName.LENGTH_RAIL_LONG);
            case CAR_SHARED_PASSENGER, CAR_ELECTRIC, CAR -> Optional.of(RuleName.LENGTH_CAR);
            case UNKNOWN -> Optional.empty();
        };
    }
}
