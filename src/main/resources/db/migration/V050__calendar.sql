create table external_calendar (
    id      uuid    primary key default uuidv7(),
    name    text    not null,
    kind    text    not null,
    url     text,
    sectors text[]  not null default '{}',
    sizes   text[]  not null default '{}',
    regions text[]  not null default '{}',
    roles   text[]  not null default '{}',
    version integer not null default 0
);

-- Unique at the end of a transaction only, as the entries of a list change places one by one.
create table external_calendar_aspect (
    calendar uuid    not null references external_calendar on delete cascade,
    position integer not null,
    aspect   text    not null references aspect,
    primary key (calendar, position),
    unique (calendar, aspect) deferrable initially deferred
);

create index external_calendar_aspect_aspect on external_calendar_aspect (aspect);

create table fixture (
    id        uuid      primary key default uuidv7(),
    calendar  uuid      references external_calendar,
    kind      text      not null,
    title     text      not null,
    note      text,
    start_day date      not null,
    end_day   date      not null check (end_day >= start_day),
    period    daterange not null generated always as (daterange(start_day, end_day, '[]')) stored,
    sectors   text[]    not null default '{}',
    sizes     text[]    not null default '{}',
    regions   text[]    not null default '{}',
    roles     text[]    not null default '{}',
    version   integer   not null default 0
);

create index fixture_period on fixture using gist (period);
create index fixture_calendar on fixture (calendar) where calendar is not null;

create table fixture_aspect (
    fixture  uuid    not null references fixture on delete cascade,
    position integer not null,
    aspect   text    not null references aspect,
    primary key (fixture, position),
    unique (fixture, aspect) deferrable initially deferred
);

create index fixture_aspect_aspect on fixture_aspect (aspect, fixture);

create table blackout (
    id         uuid      primary key default uuidv7(),
    start_day  date      not null,
    end_day    date      not null check (end_day >= start_day),
    period     daterange not null generated always as (daterange(start_day, end_day, '[]')) stored,
    -- The kinds of organization that it binds.
    applies_to text[]    not null check (cardinality(applies_to) > 0),
    severity   text      not null check (severity in ('blocking', 'warning')),
    reason     jsonb     not null,
    version    integer   not null default 0
);

create index blackout_period on blackout using gist (period);
