package be.eenstem.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down what is due by now, and has it find its way; to be called in a transaction. */
@ApplicationScoped
class DueReminders {

    private final ReminderStore store;
    private final Dispatch dispatch;
    private final Clock clock;

    DueReminders(ReminderStore store, Dispatch dispatch, Clock clock) {
        this.store = store;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /**
     * Of some things.
     *
     * @param plan the rules as they are, on them
     * @param missedAfter what was due after it, and is of use no more, was missed
     */
    void write(ReminderPlanner.Plan plan, LocalDate missedAfter) {
        LocalDate today = LocalDate.now(clock);
        List<Planned> planned = plan.plan(Window.due(today, missedAfter));
        if (!planned.isEmpty()) {
            store.add(untold(latest(planned)), today);
        }
        dispatch.assign(plan.subjects());
    }

    /** Gives up what came too late, and what a contact left behind finds another way. */
    void tidy() {
        store.miss(LocalDate.now(clock));
        dispatch.assign(null);
    }

    /** Without what a later one about the same milestone, at once and as loud, makes needless. */
    private static List<Planned> latest(List<Planned> planned) {
        Map<List<Object>, List<Planned>> together =
                planned.stream().collect(Collectors.groupingBy(DueReminders::occasion));
        return planned.stream()
                .filter(one -> together.get(occasion(one)).stream().noneMatch(other -> other.makesNeedless(one)))
                .toList();
    }

    private static List<Object> occasion(Planned one) {
        return List.of(one.recipient(), one.rule().milestone, one.rule().channel);
    }

    /** Without those whose day a correction, that went or is to go no sooner than they, tells already. */
    private List<Planned> untold(List<Planned> planned) {
        Map<Recipient, List<Telling>> corrections =
                store
                        .tellings(
                                planned.stream()
                                        .map(one -> one.subject().id())
                                        .distinct()
                                        .toList(),
                                true)
                        .stream()
                        .collect(Collectors.groupingBy(Telling::recipient));
        return planned.stream()
                .filter(one -> corrections.getOrDefault(one.recipient(), List.of()).stream()
                        .noneMatch(correction -> !correction.due().isBefore(one.from())
                                && one.milestoneDay()
                                        .equals(correction.told().days().get(one.rule().milestone))))
                .toList();
    }
}
