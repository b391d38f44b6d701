-- How whoever organizations list as a contact wants to be reached; one row an address, however many list it.
create table contact_setting (
    id          uuid    primary key default uuidv7(),
    -- as the first organization wrote it
    address     text    not null,
    language    text    not null default 'nl' check (language in ('nl', 'fr', 'en')),
    -- null: as each message is meant
    channel     text    check (channel in ('email', 'inbox')),
    digest      text    not null default 'atOnce' check (digest in ('atOnce', 'daily', 'weekly')),
    quiet_days  text[]  not null default '{}',
    opted_out   text[]  not null default '{}',
    -- whoever has it may end the mails
    unsubscribe uuid    not null unique default gen_random_uuid(),
    version     integer not null default 0
);

create unique index contact_setting_address on contact_setting (lower(address));

create table contact_listing (
    organization text not null references organization on delete cascade,
    contact      uuid not null references contact_setting on delete cascade,
    primary key (organization, contact)
);

create index contact_listing_contact on contact_listing (contact);

-- Whom an organization lists has settings, and whom nobody lists any more is forgotten.
create function list_contacts(of_organization text, contacts jsonb) returns void language sql as $$
    insert into contact_setting (address)
    select distinct on (lower(c ->> 'email')) c ->> 'email' from jsonb_array_elements(contacts) c
    where c ->> 'email' is not null order by lower(c ->> 'email')
    on conflict (lower(address)) do nothing;

    insert into contact_listing (organization, contact)
    select of_organization, s.id
    from jsonb_array_elements(contacts) c,
         lateral (select id from contact_setting where lower(address) = lower(c ->> 'email') limit 1) s
    on conflict do nothing;

    delete from contact_listing l using contact_setting s
    where l.organization = of_organization and s.id = l.contact
      and not exists (select from jsonb_array_elements(contacts) c where lower(c ->> 'email') = lower(s.address));
$$;

create function contacts_listed() returns trigger language plpgsql as $$
begin
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

create trigger organization_contacts_added after insert on organization
    for each row when (new.contacts <> '[]') execute function contacts_listed();
create trigger organization_contacts_changed after update of contacts on organization
    for each row when (new.contacts is distinct from old.contacts) execute function contacts_listed();
create trigger organization_contacts_gone after delete on organization
    for each row when (old.contacts <> '[]') execute function contacts_listed();

-- Who it is about stays out of the trail; as long as nothing was set, there is nothing to tell.
create function "audited_contactSettings"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'language', x.language, 'channel', x.channel, 'digest', x.digest, 'quietDays', audit_list(x.quiet_days),
        'optedOut', audit_list(x.opted_out)))
    from contact_setting x where x.id = of_id::uuid and x.version > 0
$$;

call audit_resource('contactSettings');
call audit_table('contact_setting', 'contactSettings', 'id');

select list_contacts(code, contacts) from organization where contacts <> '[]';
