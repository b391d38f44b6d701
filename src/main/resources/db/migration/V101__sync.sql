-- What became of campaigns, fixtures and the calendars these are from, numbered in the order of commits: whoever sees a number
-- sees all that are lower.
create sequence sync_numbers;

create table sync_change (
    number        bigint      primary key,
    -- tells this history from another with the same numbers, as after a backup was put back
    stamp         uuid        not null default gen_random_uuid(),
    kind          text        not null check (kind in ('campaign', 'fixture', 'calendar', 'beginning')),
    resource      uuid,
    at            timestamptz not null,
    -- as it was before, as far as that says who could see it; of what was not there all are null
    status        text,
    visibility    text,
    embargo_until date,
    lead          text,
    carriers      text[]
);

create index sync_change_resource on sync_change (resource, number);
create index sync_change_at on sync_change (at);

-- The last change of each. What was removed stays as long as its change does.
create table sync_resource (
    id             uuid        primary key,
    kind           text        not null,
    number         bigint      not null,
    -- how often it became another
    sequence       integer     not null,
    changed_at     timestamptz not null,
    removed        boolean     not null,
    -- when it was cancelled, and what it was until then
    cancelled_at   timestamptz,
    cancelled_from text
);

create unique index sync_resource_number on sync_resource (kind, number);

-- The trail has, at each commit and once for each resource, what it was and what it became; milestones are no part of it here.
-- The lock is let go when the commit can be seen, so numbers are seen in their order. It is the last that a transaction takes.
create function sync_note() returns trigger language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    if not exists (select from new_rows where resource in ('campaigns', 'fixtures', 'externalCalendars')) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtext('eenstem sync'));
    -- Without a join: the plan is kept by the connection, and what suits one row takes hours for fifty thousand.
    with change as materialized (
        select nextval('sync_numbers') as number, clock_timestamp() as at, e.*
        from (select case resource when 'campaigns' then 'campaign' when 'fixtures' then 'fixture' else 'calendar' end as kind,
                     resource_id::uuid as id, operation, before, after
              from new_rows
              where resource in ('campaigns', 'fixtures', 'externalCalendars') and operation in ('created', 'changed', 'removed')
                    and before - 'milestones' is distinct from after - 'milestones'
              order by number) e),
    noted as (
        insert into sync_change (number, kind, resource, at, status, visibility, embargo_until, lead, carriers)
        select number, kind, id, at, before ->> 'status', before ->> 'visibility', (before ->> 'embargoUntil')::date,
               before ->> 'lead', array(select jsonb_array_elements_text(before -> 'carriers'))
        from change)
    insert into sync_resource as known (id, kind, number, sequence, changed_at, removed, cancelled_at, cancelled_from)
    select id, kind, number, 0, at, operation = 'removed', case when after ->> 'status' = 'cancelled' then at end,
           before ->> 'status'
    from change
    where kind <> 'calendar'
    on conflict (id) do update
    set number = excluded.number,
        sequence = known.sequence + 1,
        changed_at = greatest(excluded.changed_at, known.changed_at),
        removed = excluded.removed,
        cancelled_at = case when excluded.cancelled_at is not null
                            then coalesce(known.cancelled_at, excluded.cancelled_at) end,
        cancelled_from = case when known.cancelled_at is null then excluded.cancelled_from else known.cancelled_from end;
    return null;
end $$;

create trigger audit_entry_sync after insert on audit_entry
    referencing new table as new_rows for each statement execute function sync_note();

-- What is there already has the numbers before the beginning.
insert into sync_resource (id, kind, number, sequence, changed_at, removed, cancelled_at, cancelled_from)
select there.id, there.kind, nextval('sync_numbers'), coalesce(done.times - 1, 0), coalesce(done.at, now()), false,
       cancelled.at, cancelled.was
from (select id, 'campaign' as kind, 'campaigns' as resource from campaign
      union all select id, 'fixture', 'fixtures' from fixture) there
left join lateral (
    select count(*) as times, max(e.at) as at from audit_entry e
    where e.resource = there.resource and e.resource_id = there.id::text and e.operation in ('created', 'changed')
          and e.before - 'milestones' is distinct from e.after - 'milestones') done on true
left join lateral (
    select e.at, e.before ->> 'status' as was from audit_entry e
    where e.resource = there.resource and e.resource_id = there.id::text and e.operation in ('created', 'changed')
          and e.after ->> 'status' = 'cancelled' and e.before ->> 'status' is distinct from 'cancelled'
    order by e.number desc limit 1) cancelled on true
order by there.id;

insert into sync_change (number, kind, at) values (nextval('sync_numbers'), 'beginning', now());

-- What becomes another by the day alone.
create index campaign_end on campaign (end_day) where status = 'confirmed';
create index campaign_embargo on campaign (embargo_until) where embargo_until is not null;

-- Signs the tokens by which readers say what they have.
create table sync_key (
    secret bytea not null
);

insert into sync_key select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- What somebody reads in a program of their own, by a secret link.
create table subscription (
    id           uuid        primary key default uuidv7(),
    account      uuid        not null references account,
    -- for whom the account acted; null for nobody
    organization text,
    name         text        not null,
    filter       jsonb       not null,
    parts        text[]      not null,
    language     text        not null,
    alarm        text,
    -- SHA-256 of what the link has; itself it is known to its owner only
    secret_hash  bytea       not null unique,
    created_at   timestamptz not null,
    -- when its answers last became others by what its owner said
    changed_at   timestamptz not null,
    -- to the hour
    last_used_at timestamptz,
    revoked_at   timestamptz,
    version      integer     not null default 0
);

create index subscription_account on subscription (account) where revoked_at is null;

-- The secrets it had before: their links are over for good.
create table former_subscription_secret (
    secret_hash  bytea primary key,
    subscription uuid  not null references subscription
);

create index former_subscription_secret_of on former_subscription_secret (subscription);

create function audited_subscriptions(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'name', x.name, 'organization', x.organization, 'filter', nullif(x.filter, '{}'), 'parts', audit_list(x.parts),
        'language', x.language, 'alarm', x.alarm, 'changedAt', x.changed_at, 'revokedAt', x.revoked_at))
    from subscription x where x.id = of_id::uuid
$$;

call audit_resource('subscriptions');
call audit_table('subscription', 'subscriptions', 'id');

-- What accounts with subscriptions were let do, when they were last here.
create table subscriber (
    account      uuid        not null references account,
    organization text        not null default '',
    roles        text[]      not null,
    changed_at   timestamptz not null,
    primary key (account, organization)
);

-- Tells whether what an instance knows of links and their owners still holds; that one was used changes nothing.
insert into change_number (name, number) values ('subscription', 0);

create function subscriptions_changed() returns trigger language plpgsql as $$
begin
    update change_number set number = nextval('change_numbers') where name = 'subscription';
    return null;
end $$;

create trigger subscription_changed
    after insert or delete or update of account, organization, changed_at, secret_hash, revoked_at, version on subscription
    for each statement execute function subscriptions_changed();
create trigger former_subscription_secret_changed after insert or update or delete on former_subscription_secret
    for each statement execute function subscriptions_changed();
create trigger subscriber_changed after insert or update or delete on subscriber
    for each statement execute function subscriptions_changed();

-- Whoever is forgotten reads nothing more.
create function end_subscriptions() returns trigger language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    update subscription set revoked_at = now(), name = '-' where account = new.id and revoked_at is null;
    delete from subscriber where account = new.id;
    return null;
end $$;

create trigger account_end_subscriptions after update on account
    for each row when (new.name is null and old.name is not null) execute function end_subscriptions();

-- When what a view of the calendar shows last became another.
create table feed_view (
    view        bytea       primary key,
    content     bytea       not null,
    modified_at timestamptz not null
);
