-- Calendars of others are read: uploaded, or from their address once somebody said so.
alter table external_calendar
    add column refresh           text        not null default 'P1D',
    -- what the categories in it stand for: [{"category", "aspects", "kind"}], the first that fits sets the kind
    add column categories        jsonb       not null default '[]',
    -- whether it is read from its address by itself
    add column subscribed        boolean     not null default false,
    add column last_refreshed_at timestamptz,
    add column last_changed_at   timestamptz,
    add column next_refresh_at   timestamptz,
    -- why the last attempt came to nothing; null where it did not
    add column last_problem      text,
    -- how many attempts came to nothing since the last that did not
    add column failures          integer     not null default 0,
    -- as the source calls what was read last, and when it was read to its end
    add column source_etag       text,
    add column source_modified   text,
    add column read_at           timestamptz;

-- What came out of a calendar: the event, for one that comes back the day it was on before it was moved, and what of it counts.
-- All null where a fixture was put there by hand.
alter table fixture
    add column uid         text,
    add column recurrence  date,
    add column fingerprint text,
    add check ((uid is null) = (fingerprint is null)),
    add check (uid is null or calendar is not null);

create unique index fixture_source on fixture (calendar, uid, recurrence) nulls not distinct where uid is not null;

-- What came of reading one, the last times.
create table calendar_import (
    id        uuid        primary key default uuidv7(),
    calendar  uuid        not null references external_calendar on delete cascade,
    at        timestamptz not null,
    source    text        not null check (source in ('upload', 'address')),
    -- null where it was read
    problem   text,
    events    integer     not null,
    added     integer     not null,
    changed   integer     not null,
    removed   integer     not null,
    unchanged integer     not null,
    fell_out  integer     not null,
    -- the first that fell out, and what was noted: [{"reason", "line", "about", "count"}]
    issues    jsonb       not null,
    notes     jsonb       not null
);

create index calendar_import_calendar on calendar_import (calendar, at desc, id desc);

create or replace function "audited_externalCalendars"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'name', x.name, 'kind', x.kind, 'url', x.url,
        'aspects', (select jsonb_agg(a.aspect order by a.position)
                    from external_calendar_aspect a where a.calendar = x.id),
        'audience', nullif(audit_audience(x.sectors, x.sizes, x.regions, x.roles), '{}'),
        'refresh', x.refresh, 'categories', nullif(x.categories, '[]'), 'subscribed', x.subscribed))
    from external_calendar x where x.id = of_id::uuid
$$;
