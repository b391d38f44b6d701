package be.eenstem.reminder;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells whether something became other than it was while a mail was on its way; to be called in a transaction. */
@ApplicationScoped
class SubjectStates {

    private final Statements statements;

    SubjectStates(Statements statements) {
        this.statements = statements;
    }

    /** How some things are, in a word that says nothing but whether they changed. */
    Map<UUID, String> of(Collection<UUID> subjects) {
        Map<UUID, String> states = new HashMap<>();
        statements.each(
                "select subject, state from reminder_subject_state(?)",
                row -> states.put(Statements.id(row, "subject"), row.getString("state")),
                (Object) subjects.toArray(UUID[]::new));
        return states;
    }

    /** Those that are not what they were. */
    Set<UUID> changed(Collection<Map<UUID, String>> before) {
        Set<UUID> subjects = new HashSet<>();
        before.forEach(states -> subjects.addAll(states.keySet()));
        Map<UUID, String> now = of(subjects);
        subjects.removeIf(subject -> before.stream()
                .allMatch(states ->
                        !states.containsKey(subject) || states.get(subject).equals(now.get(subject))));
        return subjects;
    }
}
