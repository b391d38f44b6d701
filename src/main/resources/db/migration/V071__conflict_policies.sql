-- What a code means, where its name does not say enough.
alter table reference_code
    add column description_nl text,
    add column description_fr text,
    add column description_en text;

-- How each type of conflict is judged. The coordinator changes these; none is added or removed.
create table conflict_policy (
    type       text        primary key,
    position   integer     not null unique,
    enabled    boolean     not null,
    -- null where something else says it: each blackout, each pressure policy
    severity   text        check (severity in ('blocking', 'warning', 'info')),
    numbers    jsonb       not null,
    words      jsonb       not null,
    changed_at timestamptz not null default now(),
    -- null while it is as it came with the software
    changed_by text,
    version    integer     not null default 0
);

insert into conflict_policy (type, position, enabled, severity, numbers, words) values
    ('duplication', 1, true, 'warning', '{}', '{}'),
    ('missedSynergy', 2, true, 'info', '{"mostDaysBetween": 28}', '{}'),
    ('launchClash', 3, true, 'warning', '{"mostDaysApart": 6}', '{}'),
    ('contactPressure', 4, true, null, '{}', '{}'),
    ('blackout', 5, true, null, '{}', '{}'),
    ('holidayLaunch', 6, true, 'info', '{}', '{}'),
    ('offFocus', 7, true, 'info', '{}', '{}'),
    ('focusGap', 8, true, 'info', '{"leastDays": 90}', '{}'),
    ('uncoupledEnforcement', 9, true, 'info', '{"mostDaysBefore": 56}', '{}'),
    ('shortLeadTime', 10, true, 'warning', '{"leastDays": 90}', '{}'),
    ('messageGuideline', 11, true, 'warning', '{}',
     '{"containerTerms": ["werkbaar werk", "werkbaarheid", "werkbaarheidscheque"],
       "negativeTerms": ["ziekmakend", "verplicht", "sanctie", "boete", "gevaarlijk"]}');

-- From how much on a segment is contacted too often.
create table pressure_policy (
    id          uuid        primary key default uuidv7(),
    name        jsonb,
    sectors     text[]      not null default '{}',
    sizes       text[]      not null default '{}',
    regions     text[]      not null default '{}',
    roles       text[]      not null default '{}',
    window_days integer     not null check (window_days between 1 and 366),
    threshold   integer     not null check (threshold between 1 and 1000),
    severity    text        not null check (severity in ('blocking', 'warning', 'info')),
    enabled     boolean     not null default true,
    changed_at  timestamptz not null default now(),
    changed_by  text,
    version     integer     not null default 0
);

-- What policies of both kinds were before each change, one row a change. It outlives a policy that is removed.
create table former_policy (
    number      bigint      primary key generated always as identity,
    -- the type of a conflict policy, the id of a pressure policy
    policy      text        not null,
    state       jsonb       not null,
    replaced_at timestamptz not null,
    replaced_by text        not null,
    removed     boolean     not null default false
);

create index former_policy_policy on former_policy (policy, number);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'The table % only grows', tg_table_name;
end $$;

create trigger former_policy_only_grows before update or delete or truncate on former_policy
    for each statement execute function refuse_rewriting();
