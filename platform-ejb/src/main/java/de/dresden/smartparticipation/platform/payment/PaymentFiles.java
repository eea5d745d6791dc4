package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** What proves an order: the order has its own rows of the files, so that nobody changes them under it; the contents are stored once. */
@Dependent
class PaymentFiles {

    @Inject
    private FileStore files;

    List<StoredFile> take(Collection<Long> ids, Subject order) {
        return ids.stream().map(id -> take(id, order)).toList();
    }

    List<StoredFile> of(Subject order) {
        return files.of(order);
    }

    private StoredFile take(long id, Subject order) {
        StoredFile file = files.get(id);
        FileKind kind = FileKind.ofMediaType(file.mediaType()).orElseThrow();
        return files.write(file.name(), kind, order, out -> {
            try (InputStream content = files.open(id)) {
                content.transferTo(out);
            }
        });
    }
}
