-- Who ever changed something. The trail names accounts by id only, so that a person can be forgotten without touching it.
create table account (
    id      uuid primary key default uuidv7(),
    -- what the login service knows the account by, for good
    subject text not null unique,
    -- what people read; null once erased
    name    text
);

create table audit_entry (
    -- in the order of writing, which for one resource is that of its changes, whatever the clock did meanwhile; shown to
    -- nobody, as its gaps would tell of entries that a reader may not see
    number       bigint      primary key generated always as identity,
    id           uuid        not null unique default uuidv7(),
    at           timestamptz not null default clock_timestamp(),
    -- null: the service itself
    account      uuid,
    -- whom the account spoke for
    organization text,
    operation    text        not null check (operation in ('created', 'changed', 'removed', 'read', 'checked')),
    -- the name of its collection in the API
    resource     text        not null,
    resource_id  text,
    before       jsonb,
    after        jsonb,
    -- until when only those with a part in it may see it; null where anybody with access may
    hidden_until date
);

create index audit_entry_change on audit_entry (resource, resource_id, number)
    where operation in ('created', 'changed', 'removed');
create index audit_entry_resource on audit_entry (resource_id, number);
create index audit_entry_account on audit_entry (account, number) where account is not null;
create index audit_entry_organization on audit_entry (organization, number) where organization is not null;
create index audit_entry_at on audit_entry using brin (at);

create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    for each statement execute function refuse_rewriting();
create trigger account_only_grows before delete or truncate on account
    for each statement execute function refuse_rewriting();

-- What the transactions under way have touched. Nobody sees the rows of another's, and none outlives its transaction.
create unlogged table audit_touched (
    transaction xid8 not null default pg_current_xact_id(),
    resource    text not null,
    id          text not null,
    primary key (transaction, resource, id)
);

create unlogged table audit_due (
    transaction xid8 not null default pg_current_xact_id(),
    resource    text not null,
    primary key (transaction, resource)
);

-- Who acts is told once a transaction; the settings end with it.
create function audit_account(of_subject text, called text) returns uuid
    language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
declare
    known uuid;
begin
    select id into known from account where subject = of_subject and name is not distinct from called;
    if not found then
        insert into account (subject, name) values (of_subject, called)
        on conflict (subject) do update set name = excluded.name
        returning id into known;
    end if;
    return known;
end $$;

create function audit_by(of_subject text, called text, speaking_for text) returns void
    language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    perform set_config('eenstem.account', audit_account(of_subject, called)::text, true),
            set_config('eenstem.organization', coalesce(speaking_for, ''), true);
end $$;

create function audit_actor() returns uuid language sql stable
    return nullif(current_setting('eenstem.account', true), '')::uuid;

create function audit_organization() returns text language sql stable
    return nullif(current_setting('eenstem.organization', true), '');

-- Forgets who an account is; the trail stays as it is.
create function erase_account(erased uuid) returns void
    language sql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    update account set subject = 'erased ' || id, name = null where id = erased
$$;

-- Campaigns are the only documents with a status or a visibility.
create function audit_hidden_until(document jsonb) returns date language sql stable parallel safe
    return case
        when document ->> 'status' = 'draft' then 'infinity'
        when document ->> 'visibility' = 'embargoed' then coalesce((document ->> 'embargoUntil')::date, 'infinity')
    end;

create function audit_hidden_until(resource text, before jsonb, after jsonb) returns date language sql stable parallel safe
    return case
        when resource = 'conflicts' then 'infinity'
        else greatest(audit_hidden_until(before), audit_hidden_until(after))
    end;

-- Readings of what is under embargo, and checks of drafts; the only entries that the service reports itself.
create function audit_read(campaigns uuid[]) returns void
    language sql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    insert into audit_entry (account, organization, operation, resource, resource_id, hidden_until)
    select audit_actor(), audit_organization(), 'read', 'campaigns', campaign, 'infinity' from unnest(campaigns) campaign
$$;

create function audit_checked(checks jsonb) returns void
    language sql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    insert into audit_entry (account, organization, operation, resource, resource_id, after, hidden_until)
    select audit_account(each.subject, each.name), each.organization, 'checked', 'conflictChecks', each.campaign,
           jsonb_strip_nulls(each.document), 'infinity'
    from jsonb_to_recordset(checks) each (subject text, name text, organization text, campaign text, document jsonb)
$$;

-- The documents: the names and shapes of the API, without what is computed, as href and running.
create function audit_list(codes text[]) returns jsonb language sql immutable parallel safe
    return nullif(to_jsonb(codes), '[]');

create function audit_audience(sectors text[], sizes text[], regions text[], roles text[]) returns jsonb
    language sql immutable parallel safe
    return jsonb_strip_nulls(jsonb_build_object(
        'sectors', audit_list(sectors), 'sizes', audit_list(sizes),
        'regions', audit_list(regions), 'roles', audit_list(roles)));

create function audit_period(start_day date, end_day date) returns jsonb language sql stable parallel safe
    return jsonb_build_object('start', start_day, 'end', end_day);

-- Tells that a contact is another one, and nothing about either: the key never leaves the database.
create table audit_key (
    secret bytea not null
);

insert into audit_key select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

create function audit_digest(personal text) returns text language sql stable
    return (select encode(substr(sha256(secret || sha256(secret || convert_to(personal, 'UTF8'))), 1, 8), 'hex')
            from audit_key);

create function audited_organizations(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'name', x.name, 'kind', x.kind, 'type', x.type, 'level', x.level, 'proximity', x.proximity,
        'leverage', x.leverage, 'sectors', audit_list(x.sectors), 'regions', audit_list(x.regions),
        'contacts', (
            select jsonb_agg(jsonb_build_object(
                       'function', contact ->> 'function', 'digest', audit_digest(jsonb_strip_nulls(contact)::text))
                       order by place)
            from jsonb_array_elements(x.contacts) with ordinality each (contact, place))))
    from organization x where x.code = of_id
$$;

create function audited_networks(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_build_object(
        'name', x.name, 'driver', x.driver,
        'members', coalesce((select jsonb_agg(m.organization order by m.organization collate "C")
                             from network_member m where m.network = x.code), '[]'))
    from network x where x.code = of_id
$$;

create function audited_aspects(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object('number', x.number, 'name', x.name, 'group', x."group"))
    from aspect x where x.code = of_id
$$;

create function "audited_focusEntries"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'aspect', x.aspect, 'sector', x.sector, 'period', audit_period(x.start_day, x.end_day), 'rank', x.rank))
    from focus_entry x where x.id = of_id::uuid
$$;

create function audited_umbrellas(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object('slogan', x.slogan, 'houseStyle', x.house_style))
    from umbrella x where x.code = of_id
$$;

create function audited_campaigns(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'title', x.title, 'summary', x.summary, 'kind', x.kind, 'lead', x.lead,
        'carriers', (select jsonb_agg(c.organization order by c.position)
                     from campaign_carrier c where c.campaign = x.id),
        'aspects', (select jsonb_agg(a.aspect order by a.position) from campaign_aspect a where a.campaign = x.id),
        'audience', nullif(audit_audience(x.sectors, x.sizes, x.regions, x.roles), '{}'),
        'period', audit_period(x.start_day, x.end_day), 'umbrella', x.umbrella, 'channels', audit_list(x.channels),
        'weight', x.weight, 'visibility', x.visibility, 'embargoUntil', x.embargo_until, 'goals', audit_list(x.goals),
        'exemption', case when x.exemption_ground is not null then
                         jsonb_build_object('ground', x.exemption_ground, 'reason', x.exemption_reason) end,
        'status', x.status, 'proposedOn', x.proposed_on, 'series', x.series))
    from campaign x where x.id = of_id::uuid
$$;

create function "audited_externalCalendars"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'name', x.name, 'kind', x.kind, 'url', x.url,
        'aspects', (select jsonb_agg(a.aspect order by a.position)
                    from external_calendar_aspect a where a.calendar = x.id),
        'audience', nullif(audit_audience(x.sectors, x.sizes, x.regions, x.roles), '{}')))
    from external_calendar x where x.id = of_id::uuid
$$;

create function audited_fixtures(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'calendar', x.calendar, 'kind', x.kind, 'title', x.title, 'period', audit_period(x.start_day, x.end_day),
        'aspects', (select jsonb_agg(a.aspect order by a.position) from fixture_aspect a where a.fixture = x.id),
        'audience', nullif(audit_audience(x.sectors, x.sizes, x.regions, x.roles), '{}'), 'note', x.note))
    from fixture x where x.id = of_id::uuid
$$;

create function audited_blackouts(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'period', audit_period(x.start_day, x.end_day), 'appliesTo', x.applies_to, 'severity', x.severity,
        'reason', x.reason))
    from blackout x where x.id = of_id::uuid
$$;

create function "audited_conflictPolicies"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'enabled', x.enabled, 'severity', x.severity, 'numbers', nullif(jsonb_strip_nulls(x.numbers), '{}'),
        'words', nullif(jsonb_strip_nulls(x.words), '{}')))
    from conflict_policy x where x.type = of_id
$$;

create function "audited_pressurePolicies"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'name', x.name, 'segment', audit_audience(x.sectors, x.sizes, x.regions, x.roles),
        'windowDays', x.window_days, 'threshold', x.threshold, 'severity', x.severity, 'enabled', x.enabled))
    from pressure_policy x where x.id = of_id::uuid
$$;

-- What people made of a conflict; what the machine found is not their doing. One that nobody spoke of has no document.
create function audited_conflicts(of_id text) returns table (document jsonb) language sql stable as $$
    select nullif(jsonb_strip_nulls(jsonb_build_object(
        'waiver', (select jsonb_build_object('reason', w.reason) from conflict_waiver w where w.conflict = x.id),
        'assignment', (select jsonb_build_object('organization', a.organization, 'due', a.due, 'note', a.note)
                       from conflict_assignment a where a.conflict = x.id),
        'settlement', (select jsonb_build_object('decision', s.decision)
                       from conflict_settlement s where s.conflict = x.id),
        'comments', (select jsonb_agg(jsonb_build_object('id', c.id, 'text', c.text) order by c.at, c.id)
                     from conflict_comment c where c.conflict = x.id))), '{}')
    from conflict x where x.id = of_id::uuid
$$;

-- Writes the entries of one resource that a transaction owes: one for each whose document is another than the last one.
create procedure audit_resource(resource text) language plpgsql as $procedure$
begin
    execute format($function$
        create function %2$I() returns void language plpgsql as $body$
        declare
            touched text[] := array(
                select id from audit_touched where transaction = pg_current_xact_id() and resource = %1$L order by id);
        begin
            insert into audit_entry (account, organization, operation, resource, resource_id, before, after, hidden_until)
            select audit_actor(), audit_organization(),
                   case when was.document is null then 'created' when now.document is null then 'removed'
                        else 'changed' end,
                   %1$L, t.id, was.document, now.document,
                   audit_hidden_until(%1$L, was.document, now.document)
            from unnest(touched) t (id)
            left join lateral %3$I(t.id) now on true
            left join lateral (
                select e.after as document from audit_entry e
                where e.resource = %1$L and e.resource_id = t.id and e.operation in ('created', 'changed', 'removed')
                order by e.number desc limit 1) was on true
            where now.document is distinct from was.document;
            delete from audit_touched where transaction = pg_current_xact_id() and resource = %1$L;
        end $body$
        $function$, resource, 'audit_write_' || resource, 'audited_' || resource);
end $procedure$;

create function audit_write() returns trigger
    language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    delete from audit_due where transaction = new.transaction and resource = new.resource;
    execute format('select %I()', 'audit_write_' || new.resource);
    return null;
end $$;

create constraint trigger audit_due_at_commit after insert on audit_due
    deferrable initially deferred for each row execute function audit_write();

-- Watches a table whose rows are a resource, or a part of one: key names it. Who changes a part locks the whole, so that the
-- last of several writers sees what the others wrote.
create procedure audit_table(watched text, resource text, key text, whole text default null, whole_key text default null)
language plpgsql as $procedure$
declare
    event     text;
    seen      text;
    lock_them text := 'null';
begin
    if whole is not null then
        select format('perform from %1$I w where w.%2$I = any (touched::%3$s[]) order by w.%2$I for no key update',
                      whole, whole_key, format_type(a.atttypid, null)) into lock_them
        from pg_attribute a where a.attrelid = whole::regclass and a.attname = whole_key;
    end if;
    execute format($function$
        create function %1$I() returns trigger language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $body$
        declare
            touched text[];
        begin
            if tg_op = 'INSERT' then
                with added as (insert into audit_touched (resource, id) select distinct %2$L, %3$I::text from new_rows
                               on conflict do nothing returning id)
                select array_agg(id) into touched from added;
            elsif tg_op = 'UPDATE' then
                with added as (insert into audit_touched (resource, id)
                               select %2$L, %3$I::text from new_rows union select %2$L, %3$I::text from old_rows
                               on conflict do nothing returning id)
                select array_agg(id) into touched from added;
            elsif tg_op = 'DELETE' then
                with added as (insert into audit_touched (resource, id) select distinct %2$L, %3$I::text from old_rows
                               on conflict do nothing returning id)
                select array_agg(id) into touched from added;
            else
                with added as (insert into audit_touched (resource, id)
                               select distinct e.resource, e.resource_id from audit_entry e
                               where e.resource = %2$L and e.operation in ('created', 'changed', 'removed')
                               on conflict do nothing returning id)
                select array_agg(id) into touched from added;
            end if;
            if touched is not null then
                insert into audit_due (resource) values (%2$L) on conflict do nothing;
                %4$s;
            end if;
            return null;
        end $body$
        $function$, 'audit_touch_' || watched, resource, key, lock_them);
    foreach event in array array['insert', 'update', 'delete', 'truncate'] loop
        seen := case event
            when 'insert' then 'referencing new table as new_rows'
            when 'update' then 'referencing new table as new_rows old table as old_rows'
            when 'delete' then 'referencing old table as old_rows'
            else '' end;
        execute format('create trigger %I after %s on %I %s for each statement execute function %I()',
                       'audit_' || event, event, watched, seen, 'audit_touch_' || watched);
    end loop;
end $procedure$;

call audit_resource('organizations');
call audit_resource('networks');
call audit_resource('aspects');
call audit_resource('focusEntries');
call audit_resource('umbrellas');
call audit_resource('campaigns');
call audit_resource('externalCalendars');
call audit_resource('fixtures');
call audit_resource('blackouts');
call audit_resource('conflictPolicies');
call audit_resource('pressurePolicies');
call audit_resource('conflicts');

call audit_table('organization', 'organizations', 'code');
call audit_table('network', 'networks', 'code');
call audit_table('network_member', 'networks', 'network', 'network', 'code');
call audit_table('aspect', 'aspects', 'code');
call audit_table('focus_entry', 'focusEntries', 'id');
call audit_table('umbrella', 'umbrellas', 'code');
call audit_table('campaign', 'campaigns', 'id');
call audit_table('campaign_aspect', 'campaigns', 'campaign', 'campaign', 'id');
call audit_table('campaign_carrier', 'campaigns', 'campaign', 'campaign', 'id');
call audit_table('external_calendar', 'externalCalendars', 'id');
call audit_table('external_calendar_aspect', 'externalCalendars', 'calendar', 'external_calendar', 'id');
call audit_table('fixture', 'fixtures', 'id');
call audit_table('fixture_aspect', 'fixtures', 'fixture', 'fixture', 'id');
call audit_table('blackout', 'blackouts', 'id');
call audit_table('conflict_policy', 'conflictPolicies', 'type');
call audit_table('pressure_policy', 'pressurePolicies', 'id');
call audit_table('conflict_waiver', 'conflicts', 'conflict', 'conflict', 'id');
call audit_table('conflict_assignment', 'conflicts', 'conflict', 'conflict', 'id');
call audit_table('conflict_settlement', 'conflicts', 'conflict', 'conflict', 'id');
call audit_table('conflict_comment', 'conflicts', 'conflict', 'conflict', 'id');

-- What is there already begins the trail, of which the service itself is the author.
insert into audit_touched (resource, id)
select 'organizations', code from organization
union all select 'networks', code from network
union all select 'aspects', code from aspect
union all select 'focusEntries', id::text from focus_entry
union all select 'umbrellas', code from umbrella
union all select 'campaigns', id::text from campaign
union all select 'externalCalendars', id::text from external_calendar
union all select 'fixtures', id::text from fixture
union all select 'blackouts', id::text from blackout
union all select 'conflictPolicies', type from conflict_policy
union all select 'pressurePolicies', id::text from pressure_policy
union all select 'conflicts', conflict::text from (
    select conflict from conflict_waiver union select conflict from conflict_assignment
    union select conflict from conflict_settlement union select conflict from conflict_comment) spoken_of;
insert into audit_due (resource) select distinct resource from audit_touched;
