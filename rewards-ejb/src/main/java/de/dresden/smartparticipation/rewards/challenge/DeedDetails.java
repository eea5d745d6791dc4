package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.util.List;

/**
 * What a clerk decides about.
 *
 * @param row as the queue shows it
 * @param files what the member added
 * @param rejectedBy name of who rejected it, or null
 * @param earlier how many the member has had confirmed of this challenge or deed
 * @param hindrance why whoever looks cannot decide, or null
 */
public record DeedDetails(DeedRow row, List<StoredFile> files, String rejectedBy, int earlier, Reason hindrance)
        implements Serializable {

    public DeedDetails {
        files = List.copyOf(files);
    }
}
