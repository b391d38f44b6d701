-- One at a time: a contact that one organization lists while another takes it away stays listed.
create or replace function contacts_listed() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('contacts', 0));
    if tg_op = 'DELETE' then
        delete from contact_setting s where not exists (select from contact_listing l where l.contact = s.id);
    else
        perform list_contacts(new.code, new.contacts);
        if tg_op = 'UPDATE' then
            delete from contact_setting s where not exists (select from contact_listing l where l.contact = s.id);
        end if;
    end if;
    return null;
end $$;
