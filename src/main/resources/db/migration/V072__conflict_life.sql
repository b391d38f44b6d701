-- What rules find is computed anew when the service starts.
drop table conflict_campaign;
drop table conflict;
drop table footprint;
drop function reach;
drop function reach_bits;

-- plan: which campaigns count and how; planSettings: what surrounds them.
insert into change_number (name, number) values ('planSettings', 0);

-- What rules look at of a campaign, as the last detection saw it; each instance holds those that count in memory. One that is
-- removed stays, so that every instance learns of it.
create table footprint (
    campaign      uuid    primary key,
    -- of the change that wrote it: change_number 'plan'
    number        bigint  not null,
    counts        boolean not null,
    title         text    not null,
    lead          text    not null,
    carriers      text[]  not null,
    umbrella      text,
    aspects       text[]  not null,
    start_day     date    not null,
    end_day       date    not null,
    sectors       text[]  not null,
    sizes         text[]  not null,
    regions       text[]  not null,
    roles         text[]  not null,
    weight        integer not null,
    exempt        boolean not null,
    proposed_on   date,
    visibility    text    not null,
    embargo_until date
);

create index footprint_number on footprint (number);

-- Campaigns and settings are named without foreign keys: what is gone stays in the history, and detection never waits for
-- who is changing them.
create table conflict (
    id            uuid        primary key,
    type          text        not null,
    severity      text        not null check (severity in ('blocking', 'warning', 'info')),
    state         text        not null check (state in ('open', 'waived', 'gone')),
    -- the one or two campaigns it is between
    campaign      uuid,
    other         uuid,
    -- the blackout, fixture, focus entry or pressure policy it is about
    setting       uuid,
    lead          text,
    other_lead    text,
    -- the leads and carriers of the campaigns
    parties       text[]      not null,
    -- where a campaign is under embargo: the first day none is
    secret_until  date,
    -- the days concerned, where there are any
    days_from     date,
    days_until    date        check (days_until >= days_from),
    -- the same, and where there are none the two days around
    touches_from  date        not null,
    touches_until date        not null check (touches_until >= touches_from),
    aspects       text[]      not null,
    found_at      timestamptz not null,
    gone_at       timestamptz check ((state = 'gone') = (gone_at is not null))
);

create index conflict_start on conflict (touches_from, id) where state <> 'gone';
create index conflict_type on conflict (type, touches_from, id) where state <> 'gone';
create index conflict_blocking on conflict (touches_from, id) where state <> 'gone' and severity = 'blocking';
create index conflict_waived on conflict (touches_from, id) where state = 'waived';
create index conflict_gone on conflict (gone_at, id) where state = 'gone';
create index conflict_campaign on conflict (campaign) where campaign is not null;
create index conflict_other on conflict (other) where other is not null;
create index conflict_setting on conflict (setting, type) where setting is not null;
create index conflict_lead on conflict (lead) where state <> 'gone';
create index conflict_other_lead on conflict (other_lead) where state <> 'gone' and other_lead is not null;
create index conflict_secret on conflict using gin (parties) where secret_until is not null;

-- How many there are, for lists that show all of them.
create table conflict_count (
    type     text   not null,
    severity text   not null,
    state    text   not null,
    number   bigint not null,
    primary key (type, severity, state)
);

create function count_new_conflicts() returns trigger language plpgsql as $$
begin
    insert into conflict_count (type, severity, state, number)
    select type, severity, state, count(*) from new_rows group by type, severity, state
    on conflict (type, severity, state) do update set number = conflict_count.number + excluded.number;
    return null;
end $$;

create function count_old_conflicts() returns trigger language plpgsql as $$
begin
    insert into conflict_count (type, severity, state, number)
    select type, severity, state, -count(*) from old_rows group by type, severity, state
    on conflict (type, severity, state) do update set number = conflict_count.number + excluded.number;
    return null;
end $$;

create trigger conflict_inserted after insert on conflict
    referencing new table as new_rows for each statement execute function count_new_conflicts();
create trigger conflict_updated_from after update on conflict
    referencing old table as old_rows for each statement execute function count_old_conflicts();
create trigger conflict_updated_to after update on conflict
    referencing new table as new_rows for each statement execute function count_new_conflicts();
create trigger conflict_deleted after delete on conflict
    referencing old table as old_rows for each statement execute function count_old_conflicts();

-- The last word on a conflict: that it may stay, what was ruled, who takes it up.
create table conflict_waiver (
    conflict     uuid        primary key references conflict on delete cascade,
    reason       text        not null,
    account      text        not null,
    organization text,
    at           timestamptz not null
);

create table conflict_assignment (
    conflict     uuid        primary key references conflict on delete cascade,
    organization text        not null references organization,
    due          date,
    note         text,
    account      text        not null,
    at           timestamptz not null
);

create table conflict_settlement (
    conflict uuid        primary key references conflict on delete cascade,
    decision text        not null,
    account  text        not null,
    at       timestamptz not null
);

create table conflict_comment (
    id           uuid        primary key default uuidv7(),
    conflict     uuid        not null references conflict on delete cascade,
    text         text        not null,
    account      text        not null,
    organization text,
    at           timestamptz not null
);

create index conflict_comment_conflict on conflict_comment (conflict, at);

-- What became of a conflict after it was found.
create table conflict_event (
    id           bigint      generated always as identity primary key,
    conflict     uuid        not null references conflict on delete cascade,
    event        text        not null check (event in
                     ('waived', 'waiverWithdrawn', 'reopened', 'gone', 'returned', 'assigned', 'unassigned', 'settled')),
    note         text,
    account      text,
    organization text,
    at           timestamptz not null
);

create index conflict_event_conflict on conflict_event (conflict, id);
