package be.eenstem.sync;

import jakarta.transaction.TransactionScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What calendars are in a transaction that sees one state: each is looked at once, however often a request needs it. */
@TransactionScoped
class SeenStates {

    private final CalendarStates states;
    private final Map<CalendarView, SyncState> seen = new HashMap<>();

    SeenStates(CalendarStates states) {
        this.states = states;
    }

    /** Where a reader of the calendar is who has all of it today. */
    SyncState now(CalendarView view, LocalDate today) {
        return seen.computeIfAbsent(view, one -> states.now(one, today));
    }
}
