-- Events tell what organizations, aspects, umbrellas and calendars are called: that one was renamed is a change too, and the only
-- one of these that events can tell of.
alter table sync_change drop constraint sync_change_kind_check;
alter table sync_change
    add constraint sync_change_kind_check check (kind in ('campaign', 'fixture', 'calendar', 'name', 'beginning'));

create index sync_change_name on sync_change (number) where kind in ('name', 'calendar');

-- As what an entry of the trail is a change that readers hear of; null where it is none.
create function sync_kind(resource text, operation text, before jsonb, after jsonb) returns text
    language sql immutable parallel safe
    return case
        when operation not in ('created', 'changed', 'removed') then null
        when resource = 'campaigns' and before - 'milestones' is distinct from after - 'milestones' then 'campaign'
        when resource = 'fixtures' and before is distinct from after then 'fixture'
        when operation = 'changed' and resource = 'externalCalendars' and before ->> 'name' <> after ->> 'name' then 'calendar'
        when operation = 'changed' and resource in ('organizations', 'aspects', 'umbrellas')
             and (before -> 'name' is distinct from after -> 'name' or before -> 'slogan' is distinct from after -> 'slogan')
            then 'name'
    end;

create or replace function sync_note() returns trigger
    language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    if not exists (select from new_rows where sync_kind(resource, operation, before, after) is not null) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtext('eenstem sync'));
    -- Without a join: the plan is kept by the connection, and what suits one row takes hours for fifty thousand.
    with change as materialized (
        select nextval('sync_numbers') as number, clock_timestamp() as at, e.*
        from (select kind, case when kind <> 'name' then resource_id::uuid end as id, operation, before, after
              from (select sync_kind(resource, operation, before, after) as kind, * from new_rows) told
              where kind is not null
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
    where kind in ('campaign', 'fixture')
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
