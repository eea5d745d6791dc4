package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which application the holder of a secret link has, for the other rooms of this module; not a draft. */
@Dependent
public class OwnLinks {

    @Inject
    private ApplicationLinks links;

    @Inject
    private ApplicationDirectory applications;

    /** @throws NotFound where the key opens nothing, or a draft */
    public ApplicationFrame of(String key) {
        return applications.of(
                links.open(key).orElseThrow(() -> new NotFound("–")).id());
    }
}
