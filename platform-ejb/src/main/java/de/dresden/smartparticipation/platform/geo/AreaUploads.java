package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/** Files with areas that an administrator has uploaded and not taken over yet. */
@Dependent
class AreaUploads {

    @Inject
    private FileStore files;

    @Inject
    private AreaDirectory directory;

    @Inject
    private CityBounds bounds;

    @Inject
    private CurrentActor actor;

    /**
     * The areas of an upload.
     *
     * @throws NotFound where it is no upload of whoever asks
     * @throws Refused with everything that is wrong in the file
     */
    List<AreaShape> read(long upload, AreaColumns columns) {
        StoredFile file = files.find(upload)
                .filter(found -> found.owner().type().equals(FileStore.UPLOAD)
                        && found.owner().id() == actor.account())
                .orElseThrow(() -> new NotFound(upload));
        try (InputStream content = files.open(file.id())) {
            List<AreaShape> shapes = AreaFile.read(content, columns);
            requireOrder(shapes, columns);
            List<Reason> taken = TakenNames.check(shapes, directory.names());
            if (!taken.isEmpty()) {
                throw new Refused(taken);
            }
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOrder(List<AreaShape> shapes, AreaColumns columns) {
        Envelope all = new Envelope();
        shapes.forEach(shape -> all.expandToInclude(shape.box()));
        if (bounds.isSwapped(all)) {
            throw new Refused(
                    Reason.of(columns.swapped() ? "platform.geo.file.not-swapped" : "platform.geo.file.swapped"));
        }
    }

    AreaPreview preview(List<AreaShape> shapes) {
        Map<String, AreaName> there = new HashMap<>();
        directory.names().forEach(area -> there.put(area.key(), area));
        List<AreaPreview.Change> changes = new ArrayList<>();
        Set<String> given = new HashSet<>();
        shapes.stream().sorted(Comparator.comparing(AreaShape::key)).forEach(shape -> {
            AreaName before = there.get(shape.key());
            boolean renamed = before != null && !before.name().equals(shape.name());
            changes.add(new AreaPreview.Change(
                    new AreaName(shape.key(), shape.name(), shape.district()),
                    renamed ? before.name() : null,
                    before == null));
            given.add(shape.key());
        });
        List<AreaName> kept = there.values().stream()
                .filter(area -> !given.contains(area.key()))
                .sorted(Comparator.comparing(AreaName::key))
                .toList();
        return new AreaPreview(changes, kept, outlines(shapes));
    }

    private static String outlines(List<AreaShape> shapes) {
        return shapes.stream()
                .map(shape -> "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + shape.outline() + "}")
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }
}
