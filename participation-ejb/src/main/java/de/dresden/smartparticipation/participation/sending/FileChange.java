package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.EarlierPart;
import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
import de.dresden.smartparticipation.participation.sending.OwnWritten.OwnFile;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the attachments when a contribution is written anew.
 *
 * @param present those that are there
 * @param removed keys of those that go
 * @param added those that come
 */
record FileChange(List<OwnFile> present, Set<Long> removed, List<Enclosure> added) {

    /**
     * @throws Refused with a sentence where one that goes is not there or is not the sender's, one that comes is not fit, or there
     *     would be too many
     */
    static FileChange of(List<OwnFile> present, Collection<Long> removed, List<Enclosure> added) {
        Set<Long> own =
                present.stream().filter(OwnFile::removable).map(OwnFile::id).collect(Collectors.toSet());
        if (!own.containsAll(removed)) {
            throw new Refused(Reason.of("participation.sending.file-not-own"));
        }
        FileChange change = new FileChange(present, new HashSet<>(removed), added);
        List<Reason> problems = Enclosure.problems(change.left().size(), added);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return change;
    }

    /** What stood there, where it becomes different. */
    Optional<EarlierPart> earlier() {
        if (removed.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        String names = present.stream().map(OwnFile::name).collect(Collectors.joining("\n"));
        return Optional.of(new EarlierPart(EarlierPartKind.FILES, null, names.isEmpty() ? null : names));
    }

    private List<OwnFile> left() {
        return present.stream().filter(file -> !removed.contains(file.id())).toList();
    }
}
