package be.eenstem.reminder;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReminderRuleRepository {

    private static final String FROM = "from reminder_rule x join milestone m on m.code = x.milestone";
    private static final String IN_TURN = "m.position, lower(x.name)";

    private final EntityManager entities;

    ReminderRuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ReminderRule> find(UUID id) {
        return Optional.ofNullable(entities.find(ReminderRule.class, id));
    }

    Slice<ReminderRule> list(ReminderRuleFilter filter) {
        return Select.from(FROM)
                .where("x.milestone in :milestone", "milestone", filter.milestone)
                .where("x.channel in :channel", "channel", filter.channel)
                .where("x.enabled = :enabled", "enabled", filter.isEnabled())
                .page(entities, ReminderRule.class, filter, filter.orderBy(ReminderRuleFilter.SORT, IN_TURN, "x.id"));
    }

    List<ReminderRule> all() {
        return Select.from(FROM).all(entities, ReminderRule.class, "order by " + IN_TURN + ", x.id");
    }

    /** Those that are applied, in the order of a campaign. */
    List<ReminderRule> applied() {
        return Select.from(FROM).where("x.enabled").all(entities, ReminderRule.class, "order by " + IN_TURN + ", x.id");
    }

    void save(ReminderRule rule) {
        entities.persist(rule);
        entities.flush();
    }

    void remove(ReminderRule rule) {
        entities.remove(rule);
        entities.flush();
    }
}
