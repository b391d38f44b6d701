-- A first detection drops the indexes of the conflicts and makes them after the rows. Only an owner may, and the service works as a
-- role that owns nothing, so the owner lends it these two; what they make again is only what they dropped.
create table conflict_index (
    name       name primary key,
    definition text not null
);

create function drop_conflict_indexes() returns void
    language plpgsql security definer
    set search_path = ${flyway:defaultSchema}, pg_temp
as $$
declare
    dropped conflict_index;
begin
    -- All but those that keep rows apart or that a first detection reads by.
    for dropped in
        insert into conflict_index
        select indexname, indexdef from pg_indexes
        where schemaname = current_schema() and tablename = 'conflict'
              and indexname <> 'conflict_campaign'
              and indexdef not like 'CREATE UNIQUE%'
        returning *
    loop
        execute format('drop index %I', dropped.name);
    end loop;
end $$;

create function make_conflict_indexes() returns void
    language plpgsql security definer
    set search_path = ${flyway:defaultSchema}, pg_temp
as $$
declare
    dropped conflict_index;
begin
    for dropped in delete from conflict_index returning * loop
        execute dropped.definition;
    end loop;
end $$;

-- Who may is said after each migration, with the other grants.
revoke execute on function drop_conflict_indexes, make_conflict_indexes from public;
