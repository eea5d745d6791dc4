package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.FileWriting;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.picture.DemoPicture;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In the demo two projects are public, and the fact sheet of a third waits for a second person. */
@Dependent
class DemoFactSheets {

    @Inject
    private FactSheetRegister register;

    @Inject
    private FactSheetDesk desk;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private FileStore files;

    @Inject
    private StaffDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private Staff first;
    private Staff second;
    private LocalDate today;

    void make(@Observes @Priority(590) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.fact_sheet", row -> 1).isEmpty()) {
            return;
        }
        today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        first = person("e.sommer");
        second = person("b.krueger");
        List<ProjectFrame> all = sql
                .list(
                        "select id from projects.project where state in ('RUNNING', 'DONE') order by reference",
                        row -> row.number("id"))
                .stream()
                .map(projects::of)
                .toList();
        named(all, "Essbarer").ifPresent(this::edible);
        named(all, "Mitfahrbank").ifPresent(this::bench);
        named(all, "Restaurant").ifPresent(this::restaurant);
        audit.appendPast(past);
    }

    private void edible(ProjectFrame project) {
        FactSheetData file = register.ofFile(project.id());
        FactSheet sheet = write(
                project,
                12,
                new FactSheetData(
                        new Wording("Essbarer Stadtteil Johannstadt", "Edible Johannstadt"),
                        new Wording(
                                "Nachbarn bewirtschaften Beete auf Plätzen und an Straßen. Sie säen, gießen und ernten gemeinsam; wer vorbeikommt, darf"
                                        + " mitessen.\n\nAusprobiert wird, ob das ohne Bezahlung auf Dauer gelingt.",
                                "Neighbours look after beds on squares and along streets. They sow, water and harvest together; who comes by may"
                                        + " eat.\n\nWe try out whether this works without pay in the long run."),
                        new Wording(
                                "31 Beete an acht Orten haben Patinnen und Paten. Wasser in Sichtweite entscheidet: Der Ort ohne Zapfstelle hat"
                                        + " zwei Beete verloren.",
                                "31 beds at eight places have somebody who looks after them. Water within sight decides: the place without a tap"
                                        + " lost two beds."),
                        file.partners(),
                        true,
                        file.areas(),
                        file.goals(),
                        file.longitude(),
                        file.latitude(),
                        file.indicators()));
        picture(
                sheet,
                project,
                11,
                new Wording(
                        "Drei Hochbeete mit Pflanzen vor einer Reihe von Häusern",
                        "Three raised beds with plants before a row of houses"),
                DemoPicture::beds);
        release(sheet, project, 10);
    }

    private void bench(ProjectFrame project) {
        FactSheet sheet = write(
                project,
                150,
                new FactSheetData(
                        new Wording("Mitfahrbank am Dorfplatz", "Ride-sharing bench"),
                        new Wording(
                                "Wer auf der Bank sitzt, wird mitgenommen: Am Stadtrand sollen Wege ohne eigenes Auto möglich werden.",
                                "Who sits on the bench is given a lift, so that people at the edge of the city get about without a car of their own."),
                        new Wording(
                                "Drei Bänke stehen, im Schnitt wartet man neun Minuten. Der Heimatverein pflegt sie weiter.",
                                "Three benches are there; one waits for nine minutes on average. The local society goes on looking after them."),
                        List.of("Heimatverein", "Ortschaftsrat"),
                        true,
                        areas(2, 1),
                        Set.of(Goal.SUSTAINABLE_CITIES, Goal.CLIMATE_ACTION),
                        null,
                        null,
                        List.of()));
        picture(
                sheet,
                project,
                149,
                new Wording("Eine Bank unter einem Baum, dahinter ein Haus", "A bench below a tree, a house behind it"),
                DemoPicture::bench);
        release(sheet, project, 148);
    }

    private void restaurant(ProjectFrame project) {
        FactSheetData file = register.ofFile(project.id());
        FactSheet sheet = write(
                project,
                4,
                new FactSheetData(
                        new Wording(project.title(), "Restaurant run on rescued food"),
                        new Wording(
                                "Ein Restaurant kocht mit Lebensmitteln, die sonst weggeworfen würden.",
                                "A restaurant cooks with food that would be thrown away otherwise."),
                        Wording.NONE,
                        file.partners(),
                        true,
                        file.areas(),
                        file.goals(),
                        file.longitude(),
                        file.latitude(),
                        file.indicators()));
        sheet.propose(by(first), on(3));
        register.flush();
        tell(sheet, project, first, 3, "proposed", Map.of());
        tasks.applyAll(List.of(desk.task(project, sheet)));
    }

    private FactSheet write(ProjectFrame project, int ago, FactSheetData data) {
        FactSheet sheet = FactSheet.begun(project.id(), desk.facts(project, data), by(first), on(ago));
        register.add(sheet);
        tell(sheet, project, first, ago, "written", sheet.told());
        return sheet;
    }

    private void picture(FactSheet sheet, ProjectFrame project, int ago, Wording text, FileWriting drawing) {
        long file = files.write("bild.png", FileKind.PNG, FactSheetDesk.pictures(sheet, project), drawing)
                .id();
        Facts facts = desk.facts(project, sheet.shown().data());
        sheet.show(
                List.of(new SheetPicture(file, text, "Landeshauptstadt Dresden, Zeichnung")),
                facts,
                by(first),
                on(ago));
        register.flush();
    }

    private void release(FactSheet sheet, ProjectFrame project, int ago) {
        sheet.propose(by(first), on(ago + 1));
        register.flush();
        tell(sheet, project, first, ago + 1, "proposed", Map.of());
        sheet.approve(by(second), on(ago));
        register.flush();
        tell(sheet, project, second, ago, "published", sheet.told());
    }

    private void tell(FactSheet sheet, ProjectFrame project, Staff who, int ago, String verb, Map<String, ?> after) {
        past.add(new PastHappening(
                on(ago),
                who,
                new FactSheetChanged(project.subject(), "fact-sheet." + verb, Map.of(), after, null, List.of())));
    }

    /** Some of the city's Stadtteile. */
    private Set<String> areas(int from, int number) {
        return sql.list("select key from platform.area order by key", row -> row.text("key")).stream()
                .skip(from)
                .limit(number)
                .collect(Collectors.toSet());
    }

    private static Optional<ProjectFrame> named(List<ProjectFrame> all, String begin) {
        return all.stream().filter(one -> one.title().startsWith(begin)).findFirst();
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity by(Staff who) {
        return new Capacity(who.id(), null);
    }

    private Instant on(int ago) {
        return today.minusDays(ago)
                .atTime(LocalTime.of(11, 5))
                .atZone(Clocks.BERLIN)
                .toInstant();
    }
}
