package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.kernel.DateSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A start on a day on which firms are closed. */
@ApplicationScoped
class HolidayLaunch extends CampaignRule {

    @Override
    public String type() {
        return "holidayLaunch";
    }

    @Override
    public void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {
        LocalDate start = subject.start();
        if (start.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                || around.holidays().test(start)) {
            String severity = around.of(type()).severity();
            found.accept(finding(subject, severity, null, new DateSpan(start, start), List.of()));
        }
    }
}
