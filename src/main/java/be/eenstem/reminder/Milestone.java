package be.eenstem.reminder;

import be.eenstem.calendar.WorkingDays;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What happens on the way of every campaign, round or condition, and when as a rule. */
@Entity
class Milestone {

    @Id
    String code;

    int position;

    /** The kind of what it belongs to: campaign, consultation or condition. */
    String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    String anchor;

    @Column(name = "time_offset")
    String offset;

    @Column(name = "working_days")
    boolean workingDays;

    @Version
    int version;

    void update(MilestoneRequest request) {
        anchor = request.anchor();
        offset = request.offset();
        workingDays = request.workingDays();
    }

    /** The day that one is counted from, start, middle or end of some days; of two in the middle the first. Null for any other. */
    static LocalDate anchorIn(DateSpan period, String anchor) {
        return switch (anchor) {
            case "start" -> period.start();
            case "middle" -> period.start().plusDays((period.days() - 1) / 2);
            case "end" -> period.end();
            default -> null;
        };
    }

    /**
     * Null where there is none, or a campaign goes without.
     *
     * @param from the day that it is counted from, or null
     * @param adjustment null where it is as a rule
     */
    LocalDate dayFrom(LocalDate from, Adjustment adjustment, WorkingDays calendar) {
        if (from == null) {
            return null;
        }
        return adjustment == null ? Offset.of(offset, workingDays).from(from, calendar) : adjustment.dayFrom(from);
    }

    String etag() {
        return Etags.of(version);
    }
}
