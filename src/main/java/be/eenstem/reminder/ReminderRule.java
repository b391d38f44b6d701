package be.eenstem.reminder;

import be.eenstem.calendar.WorkingDays;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "reminder_rule")
class ReminderRule {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String name;
    String milestone;

    @Column(name = "time_offset")
    String offset;

    @Column(name = "working_days")
    boolean workingDays;

    @JdbcTypeCode(SqlTypes.JSON)
    Recipients recipients;

    String channel;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText subject;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    boolean urgent;
    boolean statutory;

    @Column(name = "attach_event")
    boolean attachEvent;

    boolean enabled = true;

    @Version
    int version;

    void update(ReminderRuleRequest request) {
        name = request.name();
        milestone = request.milestone();
        offset = request.offset();
        workingDays = Boolean.TRUE.equals(request.workingDays());
        recipients = request.recipients();
        channel = request.channel();
        subject = request.subject();
        text = request.text();
        urgent = Boolean.TRUE.equals(request.urgent());
        statutory = Boolean.TRUE.equals(request.statutory());
        attachEvent = Boolean.TRUE.equals(request.attachEvent());
        enabled = !Boolean.FALSE.equals(request.enabled());
    }

    LocalDate dayFrom(LocalDate milestoneDay, WorkingDays calendar) {
        return Offset.of(offset, workingDays).from(milestoneDay, calendar);
    }

    String etag() {
        return Etags.of(version);
    }
}
