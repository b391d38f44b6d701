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

/** What happens on the way of every campaign, and when as a rule. */
@Entity
class Milestone {

    @Id
    String code;

    int position;

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

    /** The day of a campaign that it is counted from; of two in the middle the first. */
    LocalDate anchorOf(DateSpan period) {
        return switch (anchor) {
            case "start" -> period.start();
            case "end" -> period.end();
            default -> period.start().plusDays((period.days() - 1) / 2);
        };
    }

    /**
     * Null where the campaign goes without.
     *
     * @param adjustment null where it is as a rule
     */
    LocalDate dayIn(DateSpan period, Adjustment adjustment, WorkingDays calendar) {
        LocalDate anchor = anchorOf(period);
        return adjustment == null ? Offset.of(offset, workingDays).from(anchor, calendar) : adjustment.dayFrom(anchor);
    }

    String etag() {
        return Etags.of(version);
    }
}
