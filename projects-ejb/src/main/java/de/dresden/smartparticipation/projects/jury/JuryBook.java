package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.jury.core.Bench;
import de.dresden.smartparticipation.projects.jury.core.Judge;
import de.dresden.smartparticipation.projects.jury.core.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a jury stands: who judges what, and what is still open. Holds no scores. */
final class JuryBook {

    private final int least;
    private final LocalDate day;
    private final List<MemberRow> members;
    private final List<ApplicationFrame> applications;
    private final Map<Cell, Said> said;
    private final Map<Cell, SheetState> sheets;
    private final Map<Long, Bench> benches = new HashMap<>();

    /**
     * @param least how many have to score each application at least
     * @param day the city's day; of a closed round the one on which it was closed
     * @param members all who were ever appointed, in that order
     * @param applications what is judged
     */
    JuryBook(
            int least,
            LocalDate day,
            List<MemberRow> members,
            List<ApplicationFrame> applications,
            Map<Cell, Said> said,
            Map<Cell, SheetState> sheets) {
        this.least = least;
        this.day = day;
        this.members = List.copyOf(members);
        this.applications = List.copyOf(applications);
        this.said = Map.copyOf(said);
        this.sheets = Map.copyOf(sheets);
        List<Judge> jury = members.stream()
                .filter(MemberRow::accepted)
                .filter(one -> !day.isBefore(one.first()))
                .map(one -> new Judge(one.id(), one.alternate(), one.standsFor(), one.serves(day)))
                .toList();
        for (ApplicationFrame application : applications) {
            benches.put(application.id(), bench(jury, application.id()));
        }
    }

    private Bench bench(List<Judge> jury, long application) {
        Map<Long, Said> words = new HashMap<>();
        Set<Long> finals = new HashSet<>();
        for (Judge one : jury) {
            words.put(one.id(), said(one.id(), application));
            if (sheet(one.id(), application) == SheetState.FINAL) {
                finals.add(one.id());
            }
        }
        return Bench.of(jury, words, finals);
    }

    List<MemberRow> members() {
        return members;
    }

    List<ApplicationFrame> applications() {
        return applications;
    }

    Optional<MemberRow> member(long id) {
        return members.stream().filter(one -> one.id() == id).findFirst();
    }

    Optional<MemberRow> seatOf(Long account) {
        return members.stream()
                .filter(one -> account != null && one.account() == account)
                .findFirst();
    }

    Said said(long member, long application) {
        return said.getOrDefault(new Cell(member, application), Said.NOTHING);
    }

    SheetState sheet(long member, long application) {
        return sheets.getOrDefault(new Cell(member, application), SheetState.NONE);
    }

    /** Who judges it; nobody where it is not among the applications. */
    Bench bench(long application) {
        return benches.getOrDefault(application, new Bench(Set.of(), Set.of(), 0));
    }

    boolean judges(long member, long application) {
        return bench(application).judges().contains(member);
    }

    int quorum(long application) {
        return bench(application).quorum(least);
    }

    /** How many have scored it finally, of those who judge it. */
    int finals(long application) {
        return (int) bench(application).judges().stream()
                .filter(one -> sheet(one, application) == SheetState.FINAL)
                .count();
    }

    /** Of how many applications the member has to say whether there is a conflict. */
    int toDeclare(long member) {
        return count(member, Said.NOTHING, false);
    }

    /** How many applications the member has to score finally, the conflicts being declared. */
    int toScore(long member) {
        return count(member, Said.NO_CONFLICT, true);
    }

    private int count(long member, Said word, boolean unscored) {
        return (int) applications.stream()
                .filter(one -> judges(member, one.id()) && said(member, one.id()) == word)
                .filter(one -> !unscored || sheet(member, one.id()) != SheetState.FINAL)
                .count();
    }

    /** What is to be done before the round can close; empty where nothing is. */
    List<Reason> open() {
        List<Reason> open = new ArrayList<>();
        if (applications.isEmpty()) {
            open.add(JuryRound.because("open.no-applications"));
        }
        if (members.stream().noneMatch(one -> one.serves(day) && !one.alternate())) {
            open.add(JuryRound.because("open.no-members"));
        }
        for (MemberRow one : members) {
            if (one.waits() && !one.alternate()) {
                open.add(JuryRound.because("open.answer", one.name()));
            }
            if (toDeclare(one.id()) > 0) {
                open.add(JuryRound.because("open.undeclared", one.name(), toDeclare(one.id())));
            }
            if (toScore(one.id()) > 0) {
                open.add(JuryRound.because("open.unscored", one.name(), toScore(one.id())));
            }
        }
        for (ApplicationFrame one : applications) {
            int judges = bench(one.id()).judges().size();
            if (judges < quorum(one.id())) {
                open.add(JuryRound.because("open.quorum", one.reference(), judges, quorum(one.id())));
            }
        }
        return open;
    }
}
