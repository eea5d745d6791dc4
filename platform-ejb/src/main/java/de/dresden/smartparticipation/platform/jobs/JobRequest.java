package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be done in the background.
 *
 * @param kind the {@link JobWork#kind()} that does it
 * @param title what people read in their list of jobs: the file's name, the consultation's title
 * @param about the case it works on
 * @param parameters what the work must know, small
 * @param inputFile a stored file that the work reads, or null
 */
public record JobRequest(String kind, String title, Subject about, Map<String, String> parameters, Long inputFile) {

    public JobRequest {
        parameters = Map.copyOf(parameters);
    }

    public static JobRequest of(String kind, String title, Subject about) {
        return new JobRequest(kind, title, about, Map.of(), null);
    }

    /** The same with one more parameter; a null value is left out. */
    public JobRequest with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value.toString());
        return new JobRequest(kind, title, about, more, inputFile);
    }

    /** The same with a stored file to read. */
    public JobRequest input(long file) {
        return new JobRequest(kind, title, about, parameters, file);
    }
}
