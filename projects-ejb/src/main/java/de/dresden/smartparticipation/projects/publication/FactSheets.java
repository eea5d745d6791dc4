package de.dresden.smartparticipation.projects.publication;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.picture.NewPictures;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import de.dresden.smartparticipation.projects.publication.FactSheetDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes fact sheets, proposes and releases them: for who runs the project. Commands throw {@code NotFound} where the person may not know of
 * the project, {@code NotAllowed} for one who may only read it, and {@code Conflict} where the sheet changed since it was read.
 */
@Boundary
@Stateless
public class FactSheets {

    @Inject
    private FactSheetDesk desk;

    @Inject
    private FactSheetRegister register;

    @Inject
    private FactSheetReading reading;

    @Inject
    private FactSheetPaper paper;

    @Inject
    private FileStore files;

    @Inject
    private NewPictures pictures;

    /** All about it; for who may know of the project. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public FactSheetDetails of(String project) {
        return reading.of(project);
    }

    /** What everybody will read once the open draft is released; without one, what is released. @throws NotFound where nothing is written */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public PublicProject preview(String project) {
        return reading.preview(project);
    }

    /** The same as PDF. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void print(String project, Locale language, OutputStream out) {
        try {
            paper.write(reading.preview(project), language, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the draft, or begins the next version; what is released stays shown. */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey write(FactSheetKey key, FactSheetData data) {
        Opened opened = desk.open(key);
        Facts facts = desk.facts(opened.project(), data);
        FactSheet sheet = opened.sheet();
        if (sheet == null) {
            sheet = FactSheet.begun(opened.project().id(), facts, opened.by(), desk.now());
            register.add(sheet);
            return desk.tell(opened, sheet, "written", Map.of(), sheet.told());
        }
        Map<String, Object> before = sheet.write(facts, opened.by(), desk.now());
        return desk.tell(opened, sheet, "written", before, sheet.told());
    }

    /**
     * Adds a picture, drawn anew without what the camera wrote into it.
     *
     * @param text what it shows, for those who do not see it; German 3 to 300 characters
     * @param credit who made it, 2 to 200 characters; the person is named by wish
     */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey addPicture(FactSheetKey key, InputStream content, String name, Wording text, String credit) {
        Opened opened = desk.openWritten(key);
        requireRoom(opened.sheet());
        return add(opened, pictures.sent(content, name, text, credit, owner(opened)));
    }

    /**
     * Adds a copy of a picture of the project's diary, of an entry that may be shown publicly.
     *
     * @param text what it shows; without German words the diary's caption stands for it
     */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey addDiaryPicture(FactSheetKey key, long picture, Wording text, String credit) {
        Opened opened = desk.openWritten(key);
        DiaryOffer offer = register.diary(opened.project().id()).stream()
                .filter(one -> one.picture() == picture)
                .findFirst()
                .orElseThrow(() -> refused("picture-unknown"));
        StoredFile file = files.get(offer.file());
        requireRoom(opened.sheet());
        Wording shows = text.isEmpty() ? new Wording(offer.caption(), text.english()) : text;
        try (InputStream content = files.open(file.id())) {
            return add(opened, pictures.copied(content, file.name(), shows, credit, owner(opened)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FactSheetKey add(Opened opened, SheetPicture picture) {
        List<SheetPicture> shown = new ArrayList<>(opened.sheet().shown().pictures());
        shown.add(picture);
        return show(opened, shown, "picture-added");
    }

    private static void requireRoom(FactSheet sheet) {
        if (sheet.shown().pictures().size() >= AcceptableFactSheet.MOST_PICTURES) {
            throw refused("pictures", AcceptableFactSheet.MOST_PICTURES);
        }
    }

    private static Subject owner(Opened opened) {
        return FactSheetDesk.pictures(opened.sheet(), opened.project());
    }

    /** Leaves a picture out of the next version. */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey removePicture(FactSheetKey key, long file) {
        Opened opened = desk.openWritten(key);
        List<SheetPicture> pictures = new ArrayList<>(opened.sheet().shown().pictures());
        if (!pictures.removeIf(one -> one.file() == file)) {
            throw refused("picture-unknown");
        }
        return show(opened, pictures, "picture-removed");
    }

    private FactSheetKey show(Opened opened, List<SheetPicture> pictures, String verb) {
        FactSheet sheet = opened.sheet();
        Map<String, Object> before = sheet.told();
        Facts facts = desk.facts(opened.project(), sheet.shown().data());
        sheet.show(pictures, facts, opened.by(), desk.now());
        return desk.tell(opened, sheet, verb, before, sheet.told());
    }

    /** Asks a second person. @throws Refused with everything that is missing */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey propose(FactSheetKey key) {
        Opened opened = desk.openWritten(key);
        opened.sheet().propose(opened.by(), desk.now());
        return tell(opened, "proposed", Map.of());
    }

    /** Takes an own proposal back. */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey takeBack(FactSheetKey key) {
        Opened opened = desk.openWritten(key);
        opened.sheet().takeBack(opened.by());
        return tell(opened, "taken-back", Map.of());
    }

    /** Releases what another proposed: everybody sees it from now on. @throws Refused with the reason of four eyes */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey approve(FactSheetKey key) {
        Opened opened = desk.openWritten(key);
        opened.sheet().approve(opened.by(), desk.now());
        return tell(opened, "published", opened.sheet().told());
    }

    /** Sends it back to be reworked. @param remark 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey giveBack(FactSheetKey key, String remark) {
        Opened opened = desk.openWritten(key);
        opened.sheet().giveBack(remark, opened.by(), desk.now());
        return tell(opened, "returned", Map.of("remark", remark.strip()));
    }

    /** Drops a draft beside what is released. */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey discard(FactSheetKey key) {
        Opened opened = desk.openWritten(key);
        opened.sheet().discard(desk.now());
        return tell(opened, "discarded", Map.of());
    }

    /** Takes what is public back at once; one person may. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public FactSheetKey withdraw(FactSheetKey key, String reason) {
        Opened opened = desk.openWritten(key);
        opened.sheet().withdraw(reason, desk.now());
        return tell(opened, "withdrawn", Map.of("reason", reason.strip()));
    }

    private FactSheetKey tell(Opened opened, String verb, Map<String, ?> after) {
        return desk.tell(opened, opened.sheet(), verb, Map.of(), after);
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(AcceptableFactSheet.because(why, arguments));
    }
}
