package de.dresden.smartparticipation.projects.cooperation.company;

import java.util.List;

/**
 * What a company needs, the most important as it likes.
 *
 * @param needs each topic at most once
 */
public record NeedList(List<CompanyNeed> needs) implements CompanyPart {

    private static final long serialVersionUID = 1L;

    public NeedList {
        needs = List.copyOf(needs);
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.NEEDS;
    }
}
