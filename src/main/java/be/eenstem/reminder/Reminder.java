package be.eenstem.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reminder that was written down, to be read; {@link ReminderStore} writes. */
@Entity
@Immutable
class Reminder {

    @Id
    UUID id;

    UUID rule;

    /** The id of what it is about. */
    UUID subject;

    String milestone;

    @Column(name = "milestone_day")
    LocalDate milestoneDay;

    String organization;
    LocalDate due;
    String channel;
    boolean urgent;
    boolean statutory;
    boolean correction;
    String state;

    @JdbcTypeCode(SqlTypes.JSON)
    Content content;

    @Column(name = "sent_at")
    OffsetDateTime sentAt;

    @Column(name = "read_at")
    OffsetDateTime readAt;
}
