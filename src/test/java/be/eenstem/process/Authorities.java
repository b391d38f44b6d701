package be.eenstem.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Local authorities, and no others, each with a contact, who are all to be reminded today of one campaign. */
public final class Authorities {

    private static final String CLEAR = """
            delete from reminder_rule;
            update campaign set status = 'cancelled' where status <> 'draft';
            alter table organization disable trigger user;
            update organization set level = 'flemish' where level = 'local'""";
    private static final String FILL = """
            insert into organization (code, name, kind, type, level, contacts)
            select 'bestuur-' || n, 'Bestuur ' || n, 'government', 'municipality', 'local',
                   jsonb_build_array(jsonb_build_object('name', 'Onthaal', 'email', 'onthaal@bestuur' || n || '.example'))
            from generate_series(1, ?) n""";
    private static final String READY = """
            alter table organization enable trigger user;
            insert into contact_setting (address)
            select 'onthaal@' || replace(code, '-', '') || '.example' from organization where code like 'bestuur-%';
            insert into contact_listing (organization, contact)
            select o.code, s.id from organization o
            join contact_setting s on lower(s.address) = 'onthaal@' || replace(o.code, '-', '') || '.example'
            where o.code like 'bestuur-%';
            insert into reminder_rule (name, milestone, time_offset, working_days, recipients, channel, subject, text, urgent,
                                       statutory, attach_event, enabled)
            values ('Start', 'launch', '-P5D', false, '{"who": "localAuthorities"}', 'email',
                    '{"nl": "Start op {day}: {title}"}', '{"nl": "{title} van {lead} start op {day}. {organization} kan mee."}',
                    false, false, true, true);
            insert into organization (code, name, kind, type, level) values ('trekker', 'Trekker', 'government', 'agency', 'flemish');
            insert into campaign (title, kind, lead, start_day, end_day, weight, visibility, status)
            values ('Samen sterk', 'awareness', 'trekker', current_date + 5, current_date + 15, 1, 'public', 'confirmed');
            analyze""";

    private Authorities() {}

    /** @param owner a connection of the owner of the tables */
    public static void fill(Connection owner, int number) throws SQLException {
        try (Statement plain = owner.createStatement();
                PreparedStatement fill = owner.prepareStatement(FILL)) {
            plain.execute(CLEAR);
            fill.setInt(1, number);
            fill.executeUpdate();
            plain.execute(READY);
        }
    }
}
