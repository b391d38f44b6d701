package be.eenstem.conflict;

import be.eenstem.platform.reference.Audience;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign in a conflict, with what its reader may do with it.
 *
 * @param id null for a draft that is not saved
 * @param visible whether the reader may see it at all
 * @param own whether the reader's organization leads or carries it
 */
record Participant(
        UUID id, String title, String lead, LocalDate start, Audience audience, boolean visible, boolean own) {}
