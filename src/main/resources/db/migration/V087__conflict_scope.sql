-- Whose picture of the plan a run of days belongs to: all, where it is the same with and without what is under embargo; whole, where
-- it is there when everything counts; open, where it is there without what is under embargo. A conflict between campaigns is all:
-- who may know of it follows from the campaigns.
alter table conflict add scope text not null default 'all' check (scope in ('all', 'whole', 'open'));
alter table conflict alter scope drop default;

-- The lists that are counted show everything, once.
create or replace function count_new_conflicts() returns trigger language plpgsql as $$
begin
    insert into conflict_count (type, severity, state, number)
    select type, severity, state, count(*) from new_rows where scope <> 'open' group by type, severity, state
    on conflict (type, severity, state) do update set number = conflict_count.number + excluded.number;
    return null;
end $$;

create or replace function count_old_conflicts() returns trigger language plpgsql as $$
begin
    insert into conflict_count (type, severity, state, number)
    select type, severity, state, -count(*) from old_rows where scope <> 'open' group by type, severity, state
    on conflict (type, severity, state) do update set number = conflict_count.number + excluded.number;
    return null;
end $$;

-- Detection looks again at everything when the service starts and misses one of these.
delete from footprint where counts and visibility = 'embargoed';
