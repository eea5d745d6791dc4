package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All rooms that keep personal data. */
@Dependent
class DataSources {

    @Inject
    @Any
    private Instance<PersonalDataSource> rooms;

    /** What they keep with this address; rooms that keep nothing are left out. */
    List<FoundData> find(String email) {
        return sorted().stream()
                .map(room -> new FoundData(room.name(), room.find(email)))
                .filter(found -> !found.records().isEmpty())
                .toList();
    }

    /** The files that belong to these data. */
    List<StoredFile> files(String email) {
        return sorted().stream().flatMap(room -> room.files(email).stream()).toList();
    }

    /** @return how many records were changed or deleted */
    int erase(String email) {
        return sorted().stream().mapToInt(room -> room.erase(email)).sum();
    }

    private List<PersonalDataSource> sorted() {
        return rooms.stream()
                .sorted(Comparator.comparing(PersonalDataSource::name))
                .toList();
    }
}
